package org.droomballon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

@AnalyzeClasses(packages = "org.droomballon", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.droomballon.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule jacksonCsvAndZipStopAtTheFiles = noClasses()
            .that()
            .resideOutsideOfPackage("org.droomballon.file")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.apache.commons..", "java.util.zip..");

    @ArchTest
    static final ArchRule theDomainReadsNoFile = noClasses()
            .that()
            .resideOutsideOfPackage("org.droomballon.file")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..");

    @ArchTest
    static final ArchRule theDomainKnowsNoWindowAndNoTemplate = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "org.apache.velocity..", "java.net.http..");

    @ArchTest
    static final ArchRule noClockIsRead = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule nothingIsDrawnByChance = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule noLocaleIsAssumed = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule nothingIsPrinted =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule theWalkGoesOneWay = noClasses()
            .that()
            .resideInAPackage("org.droomballon.session")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.droomballon.consolidation",
                    "org.droomballon.plan",
                    "org.droomballon.followup",
                    "org.droomballon.privacy",
                    "org.droomballon.file");

    @ArchTest
    static final ArchRule onlyTheToolkitLooksForExtensions = noClasses()
            .that()
            .resideOutsideOfPackage("org.droomballon.toolkit")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.ServiceLoader");

    @ArchTest
    static final ArchRule onlyTheFilesOpenJars = noClasses()
            .that()
            .resideOutsideOfPackage("org.droomballon.file")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLClassLoader");

    @ArchTest
    static final ArchRule theDomainTakesExtensionsAsArguments = noClasses()
            .that()
            .resideOutsideOfPackage("org.droomballon.toolkit")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.droomballon.toolkit");
}
