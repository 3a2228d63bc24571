package org.droomballon.swing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import org.droomballon.file.Plugins;
import org.droomballon.toolkit.Toolkit;

@AnalyzeClasses(packages = "org.droomballon.swing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    void modelsKnowNothingOfWindows(JavaClasses all) {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.swing..", "java.awt..", "com.formdev..")
                .check(all);
    }

    @ArchTest
    void whatScreensShareKnowsNothingOfWindows(JavaClasses all) {
        noClasses()
                .that()
                .resideInAPackage("org.droomballon.swing.app")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.swing..", "java.awt..", "com.formdev..")
                .check(all);
    }

    @ArchTest
    void screensDoNotKnowEachOther(JavaClasses all) {
        slices().matching("org.droomballon.swing.(start|prepare|talk|gather|points|takehome|followup)")
                .should()
                .notDependOnEachOther()
                .check(all);
    }

    @ArchTest
    void theAppNeverSeesTheCommandLine(JavaClasses all) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.droomballon.cli..", "picocli..")
                .check(all);
    }

    @ArchTest
    void packagesHaveNoCycles(JavaClasses all) {
        slices().matching("org.droomballon.swing.(*)..")
                .should()
                .beFreeOfCycles()
                .check(all);
        classes()
                .that()
                .resideInAPackage("org.droomballon.swing.look")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("org.droomballon.swing", "org.droomballon.swing.card")
                .check(all);
    }

    @ArchTest
    void onlyMainDiscovers(JavaClasses all) {
        noClasses()
                .that()
                .doNotHaveSimpleName("DroomballonApp")
                .should()
                .callMethod(Toolkit.class, "discover", Plugins.class)
                .check(all);
    }
}
