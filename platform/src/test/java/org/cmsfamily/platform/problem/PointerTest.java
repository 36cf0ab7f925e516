package org.cmsfamily.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PointerTest {

  record Shares(@Valid Map<String, List<@Size(max = 1) String>> byName) {}

  /** A method with a constrained parameter, as a resource has. */
  static class Resource {
    public void take(@Valid Shares shares) {}
  }

  @Test
  void aStepIsEscaped() {
    assertThat(Pointer.of("a/b", "~", "c").at(3).text()).isEqualTo("/a~1b/~0/c/3");
    assertThat(Pointer.WHOLE).hasToString("");
  }

  @Test
  void aBrokenConstraintOfAMethodIsPointedAtWithEscapedSteps() throws Exception {
    var broken = new Shares(Map.of("CMS/AEWA ~ both", List.of("1", "22")));
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      var violations =
          factory
              .getValidator()
              .forExecutables()
              .validateParameters(
                  new Resource(),
                  Resource.class.getMethod("take", Shares.class),
                  new Object[] {broken});
      assertThat(Problems.refusal(new ConstraintViolationException(violations)).violations())
          .extracting(Violation::pointer)
          .containsExactly("/byName/CMS~1AEWA ~0 both/1");
    }
  }
}
