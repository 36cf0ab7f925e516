package org.cmsfamily.platform.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.wording.Text;
import org.junit.jupiter.api.Test;

/** Why an act is not possible: the true reasons, and what one can do something about first. */
class PossibleActTest {

  private static final Set<String> SECRETARIES = Set.of("executive-secretary");
  private static final Capacity CMS = new Capacity("executive-secretary", "CMS");
  private static final Capacity AEWA = new Capacity("executive-secretary", "AEWA");
  private static final Text SIGNED = Text.unworded("is signed already");

  private enum SomeAct implements ActName {
    SIGN_TERMS;

    @Override
    public String text() {
      return "sign-terms";
    }
  }

  @Test
  void whoHoldsNoneOfTheRolesIsToldSo() {
    var act = act(Set.of(new Capacity("registrar", "CMS")), List.of());

    assertThat(act.allowed()).isFalse();
    assertThat(codes(act)).containsExactly("act-needs-role");
  }

  @Test
  void whatIsAgainstItInTheThingComesBeforeTheRole() {
    assertThat(act(Set.of(), List.of(SIGNED)).why())
        .extracting(Text::words)
        .containsExactly(
            "is signed already",
            "needs one of the roles executive-secretary, for a holder who may act here");
  }

  @Test
  void whoHoldsTheRoleForAnotherIsNotToldToNeedIt() {
    assertThat(act(Set.of(AEWA), List.of()).why())
        .extracting(Text::words)
        .containsExactly(
            "you hold the role executive-secretary, but for nobody who may do this here");
  }

  @Test
  void whoHoldsTheRoleIsToldOnlyWhatIsInTheThing() {
    assertThat(act(Set.of(CMS), List.of(SIGNED)).why()).containsExactly(SIGNED);
  }

  @Test
  void aReasonOfTheMomentComesBeforeTheRoleToo() {
    var act = act(Set.of(), List.of()).unless(List.of(SIGNED));

    assertThat(act.why()).first().isEqualTo(SIGNED);
    assertThat(codes(act)).endsWith("act-needs-role");
  }

  @Test
  void oneCapacityThatIsFreeIsEnough() {
    var act =
        PossibleAct.of(
            SomeAct.SIGN_TERMS,
            Set.of(CMS, AEWA),
            SECRETARIES,
            holder -> true,
            capacity -> capacity.equals(CMS) ? List.of(SIGNED) : List.of());

    assertThat(act.allowed()).isTrue();
    assertThat(act.as()).containsExactly(AEWA);
  }

  @Test
  void whereNoCapacityIsFreeTheReasonsOfAllStandOnce() {
    var act =
        PossibleAct.of(
            SomeAct.SIGN_TERMS,
            Set.of(CMS, AEWA),
            SECRETARIES,
            holder -> true,
            capacity -> List.of(SIGNED));

    assertThat(act.allowed()).isFalse();
    assertThat(act.why()).containsExactly(SIGNED);
  }

  private static PossibleAct act(Set<Capacity> held, List<Text> against) {
    return PossibleAct.of(SomeAct.SIGN_TERMS, held, SECRETARIES, "CMS"::equals, against);
  }

  private static List<String> codes(PossibleAct act) {
    return act.reasons().stream().map(Text::code).toList();
  }
}
