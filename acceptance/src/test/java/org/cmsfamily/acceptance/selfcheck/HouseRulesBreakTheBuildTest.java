package org.cmsfamily.acceptance.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule of the house is broken in a copy of the checkout, and the build must fail; without the
 * break it must pass. Slow, so it runs only when asked for: {@code mvn verify -pl acceptance -am
 * -Dskein.selfcheck -Dtest=HouseRulesBreakTheBuildTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Tag("selfcheck")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseRulesBreakTheBuildTest {

  @TempDir static Path folder;

  private CheckoutCopy copy;

  @BeforeAll
  void isCopied() throws IOException, InterruptedException {
    copy = CheckoutCopy.in(folder);
  }

  static List<HouseRule> rules() {
    return HouseRule.all();
  }

  static Stream<List<String>> builds() {
    return HouseRule.all().stream().map(HouseRule::build).distinct();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aBrokenRuleBreaksTheBuild(HouseRule rule) throws IOException, InterruptedException {
    var before = copy.broken(rule);
    try {
      var result = copy.build(rule.build());

      assertThat(result.succeeded()).as(rule.name()).isFalse();
      assertThat(result.output()).as(rule.name()).contains(rule.says());
    } finally {
      copy.restore(rule, before);
    }
  }

  @ParameterizedTest
  @MethodSource("builds")
  void withoutABreakTheSameBuildPasses(List<String> build)
      throws IOException, InterruptedException {
    var result = copy.build(build);

    assertThat(result.succeeded()).as(result.output()).isTrue();
  }
}
