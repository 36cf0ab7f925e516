package org.cmsfamily.catalog.safeguard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cmsfamily.catalog.analysis.Analyses;
import org.cmsfamily.catalog.analysis.Analysis;
import org.cmsfamily.catalog.analysis.Implication;
import org.cmsfamily.catalog.screening.SafeguardResult;
import org.cmsfamily.catalog.screening.Screening;
import org.junit.jupiter.api.Test;

/** The rules are plain Java, and hold for any family. */
class RulesArchitectureTest {

  private static final String ROOT = "org.cmsfamily.catalog.";
  private static final List<String> PLAIN = List.of("terms", "cost", "family", "safeguard");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(
              ROOT + "terms",
              ROOT + "cost",
              ROOT + "family",
              ROOT + "safeguard",
              ROOT + "analysis",
              ROOT + "screening");

  @Test
  void noFrameworkDatabaseClockOrLogIsKnownToThem() {
    classes()
        .that(describe("are rules", RulesArchitectureTest::plain))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java.lang..",
                "java.io",
                "java.math",
                "java.text",
                "java.time",
                "java.util..",
                "jakarta.validation..",
                "javax.money..",
                "org.javamoney..",
                "org.eclipse.microprofile.openapi.annotations..",
                "org.jspecify..",
                "com.fasterxml.jackson..",
                "org.cmsfamily.platform.money",
                "org.cmsfamily.platform.json",
                "org.cmsfamily.platform.problem",
                "org.cmsfamily.platform.wording",
                ROOT + "terms",
                ROOT + "cost",
                ROOT + "family",
                ROOT + "analysis",
                ROOT + "safeguard",
                ROOT + "screening",
                ROOT + "wording"))
        .check(CLASSES);
  }

  private static boolean plain(JavaClass type) {
    return PLAIN.stream().anyMatch(one -> type.getPackageName().equals(ROOT + one))
        || Stream.of(
                Analysis.class,
                Analyses.class,
                Implication.class,
                Screening.class,
                SafeguardResult.class)
            .anyMatch(type::isEquivalentTo);
  }

  @Test
  void featuresFormNoCycle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eachSafeguardIsAClassOfItsOwnInForce() {
    var written =
        CLASSES.stream()
            .filter(type -> type.isAssignableTo(Safeguard.class) && !type.isInterface())
            .map(JavaClass::getSimpleName)
            .toList();

    assertThat(Safeguards.inForce())
        .extracting(safeguard -> safeguard.getClass().getSimpleName())
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void noCodeOfAnInstrumentBodyOrCityStandsInARule() throws IOException {
    var codes = Pattern.compile("\"[^\"]*\\b(CMS|AEWA|EUROBATS|ASCOBANS|STC|MOP|Bonn)\\b[^\"]*\"");
    for (var feature : PLAIN) {
      try (var sources = Files.list(Path.of("src/main/java/org/cmsfamily/catalog", feature))) {
        for (var source : sources.toList()) {
          assertThat(codes.matcher(Files.readString(source)).find()).as("%s", source).isFalse();
        }
      }
    }
  }
}
