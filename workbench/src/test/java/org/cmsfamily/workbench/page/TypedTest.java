package org.cmsfamily.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

  @Test
  void theFormOfAnActIsOpenUntilItWasDone() {
    assertThat(Typed.at("close-quarter", null).isAt("close-quarter")).isTrue();
    assertThat(Typed.at(null, "close-quarter").isAt("close-quarter")).isFalse();
    assertThat(Typed.at(null, "close-quarter").done()).isTrue();
    assertThat(Typed.at(null, null).isAt("close-quarter")).isFalse();
  }

  @Test
  void whatWasTypedStandsInItsOwnFormOnly() {
    var typed = Typed.of("restate-quarter").with("reason", "Late");
    assertThat(typed.in("restate-quarter").value("reason")).isEqualTo("Late");
    assertThat(typed.in("close-quarter").value("reason")).isEmpty();
  }

  @Test
  void anActMayNameTheThingThatItIsAbout() {
    assertThat(Typed.of("confirm.12.3").name()).isEqualTo("confirm");
    assertThat(Typed.of("confirm.12.3").thing()).isEqualTo("12.3");
    assertThat(Typed.of("confirm").thing()).isEmpty();
  }

  @Test
  void anEmptyFieldIsSentAsNothing() {
    var typed = Typed.of("restate-quarter").with("reason", "  ");
    assertThat(typed.value("reason")).isEmpty();
    assertThat(typed.filled("reason")).isNull();
  }

  @Test
  void aFaultStandsAtTheNearestFieldThatIsThere() {
    var typed = Typed.of("record-decision").with("provisions.0.verb", "").with("provisions.0", "");
    assertThat(typed.field("/provisions/0/verb")).isEqualTo("provisions.0.verb");
    assertThat(typed.field("/provisions/0/effects/1/type")).isEqualTo("provisions.0");
    assertThat(typed.field("?limit")).isEqualTo("limit");
    assertThat(typed.field(null)).isEmpty();
  }
}
