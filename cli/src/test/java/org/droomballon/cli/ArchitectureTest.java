package org.droomballon.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import org.droomballon.file.Plugins;
import org.droomballon.toolkit.Toolkit;

@AnalyzeClasses(packages = "org.droomballon.cli", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theCommandLineOpensNoWindow = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "org.droomballon.swing..");

    @ArchTest
    static final ArchRule librariesOfOthersStayBehindTheirPackages = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.velocity..", "com.fasterxml..", "org.apache.pdfbox..", "com.openhtmltopdf..");

    @ArchTest
    static final ArchRule onlyMainAsksForTheLocale =
            noClasses().that().doNotHaveSimpleName("Droomballon").should().callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule onlyMainDiscovers = noClasses()
            .that()
            .doNotHaveSimpleName("Droomballon")
            .should()
            .callMethod(Toolkit.class, "discover", Plugins.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.ServiceLoader");
}
