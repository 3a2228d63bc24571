package org.droomballon.export;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.droomballon.file.Plugins;
import org.droomballon.toolkit.Toolkit;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses EXPORT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.droomballon.export");

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.droomballon.(**)").should().beFreeOfCycles().check(EXPORT);
    }

    @Test
    void noWindowIsOpenedFromADocument() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.swing..")
                .check(EXPORT);
    }

    @Test
    void onlyPagesKnowTheirLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..export.pdf")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox.pdmodel..")
                .check(EXPORT);
    }

    @Test
    void onlyPagesAndTheLogoKnowTheGeometryOfAwtAndItsDrawings() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..export.pdf", "..export.logo")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..", "com.github.weisj..")
                .check(EXPORT);
    }

    @Test
    void onlyTemplatesKnowVelocity() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..export.template")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.velocity..")
                .check(EXPORT);
    }

    @Test
    void nothingReachesForTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URL")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(EXPORT);
    }

    @Test
    void noDocumentDiscovers() {
        noClasses()
                .should()
                .callMethod(Toolkit.class, "discover", Plugins.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ServiceLoader")
                .check(EXPORT);
    }
}
