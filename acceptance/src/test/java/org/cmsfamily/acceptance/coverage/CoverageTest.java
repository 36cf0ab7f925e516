package org.cmsfamily.acceptance.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cmsfamily.local.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every rule of the domain has a test, and {@code docs/coverage.md} says which. */
class CoverageTest {
  private static final Path ROOT = Checkout.around(Path.of("")).root();
  private static final Path PAGE = ROOT.resolve("docs/coverage.md");

  private final List<DomainRules> rules =
      DomainRules.of(Files.readAllLines(ROOT.resolve("docs/domain.md")));
  private final CoveragePage page = CoveragePage.read(Files.readAllLines(PAGE));

  CoverageTest() throws IOException {}

  @BeforeEach
  void makeThePage() throws IOException {
    var made = page.with(rules);
    if (!Files.readString(PAGE).equals(made)) {
      Files.writeString(PAGE, made);
    }
  }

  @Test
  void everyRuleHasATest() {
    assertThat(rules).hasSizeGreaterThan(80);
    assertThat(rules.stream().filter(rule -> page.testsOf(rule).isEmpty()))
        .as("rules without a test in docs/coverage.md")
        .isEmpty();
  }

  @Test
  void everyTestThatIsNamedExists() {
    var known = TestSources.below(ROOT);
    assertThat(rules.stream().flatMap(rule -> page.testsOf(rule).stream()))
        .as("tests that docs/coverage.md names")
        .isSubsetOf(known);
  }

  @Test
  void everyRuleThatIsNamedIsOne() {
    assertThat(page.tests().keySet().stream().filter(name -> !name.equals("rule")))
        .as("rules that docs/coverage.md names")
        .isSubsetOf(rules.stream().map(DomainRules::name).toList());
  }
}
