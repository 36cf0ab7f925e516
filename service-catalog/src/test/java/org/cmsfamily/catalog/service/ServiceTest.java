package org.cmsfamily.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.catalog.cost.Amount;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.testfamily.Golden;
import org.cmsfamily.catalog.testfamily.TermsExample;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.problem.Problem;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** When a service starts, who sees it, and what puts it under review. */
class ServiceTest {

  private static final LocalDate EVE = LocalDate.parse("2026-12-31");
  private static final LocalDate START = LocalDate.parse("2027-01-01");

  private static final ServiceCondition BEFORE_START =
      new ServiceCondition("AEWA", "A plan", ServiceCondition.Kind.BEFORE_START, null, null);
  private static final ServiceCondition BY_DATE =
      new ServiceCondition("AEWA", "A report", ServiceCondition.Kind.BY_DATE, START, null);

  static Service approved(ServiceCondition... conditions) {
    return Service.begin(
        "conference",
        new ApprovedTerms(
            "P1",
            "FAMILY",
            FixedTerms.of(TermsExample.withOneTimeCost("15000.00")),
            2,
            new TreeMap<>(
                Map.of(
                    "CMS", provided("120000.00"),
                    "AEWA", provided("80000.00"))),
            new TreeMap<>(),
            Set.of("CMS", "AEWA"),
            List.of(
                new ApprovedBy("CMS", "CMS-STC", "CMS-YES"),
                new ApprovedBy("AEWA", "AEWA-STC", "AEWA-YES")),
            List.of("CMS-YES", "AEWA-YES"),
            List.of(conditions),
            true,
            null));
  }

  /** One post's cost in the plan's currency, another's in its own, and one's not stated. */
  private static Service withPosts() {
    var text = TermsExample.withOneTimeCost("15000.00");
    var json = (ObjectNode) Json.tree(text);
    var posts = (ArrayNode) json.get("posts");
    ((ObjectNode) posts.get(0)).put("yearlyCost", "95000.00");
    ((ObjectNode) posts.get(1))
        .set("yearlyCost", Json.tree(new Amount(new BigDecimal("30000"), "USD")));
    posts.addObject().put("title", "Intern").put("grade", "I").put("fte", "0.25");
    var terms = Json.read(Json.write(json), Terms.class);
    return Service.begin(
        "conference",
        new ApprovedTerms(
            "P1",
            "FAMILY",
            FixedTerms.of(terms),
            2,
            new TreeMap<>(),
            new TreeMap<>(),
            Set.of("CMS", "AEWA"),
            List.of(),
            List.of(),
            List.of(),
            false,
            null));
  }

  private static SortedMap<Year, Money> provided(String amount) {
    var years = new TreeMap<Year, Money>();
    for (int year = 2027; year < 2030; year++) {
      years.put(Year.of(year), Amounts.of(amount, "EUR"));
    }
    return years;
  }

  @Test
  void saysWhatOthersHoldOfTheLinesThatItCounts() {
    var held = new TreeMap<>(Map.of("CMS", provided("12000.00")));

    var resting = approved().resting(List.of(), held, new TreeMap<>(), List.of());

    assertThat(ServiceState.of(resting).costPlan().heldByOthers().get("CMS"))
        .containsEntry("2028", "12000.00");
    assertThat(resting.resting(List.of(), held, new TreeMap<>(), List.of())).isEqualTo(resting);
    assertThat(
            ServiceState.of(resting.resting(List.of(), new TreeMap<>(), new TreeMap<>(), List.of()))
                .costPlan())
        .isEqualTo(ServiceState.of(approved()).costPlan());
  }

  @Test
  void startsOnItsFirstDayAndNotTheDayBefore() {
    assertThat(approved().startsOn(EVE)).isFalse();
    assertThat(approved().startsOn(START)).isTrue();
    assertThat(approved().start().startsOn(START)).isFalse();
  }

  @Test
  void waitsForAConditionBeforeStartButNotForOneByADate() {
    assertThat(approved(BY_DATE).startsOn(START)).isTrue();
    assertThat(approved(BEFORE_START).startsOn(START)).isFalse();
    assertThat(approved(BEFORE_START).meet(1, START).startsOn(START)).isTrue();
  }

  @Test
  void doesNotStartWhileSomethingThatItRestsOnDoesNotHold() {
    var held = approved().resting(List.of(LAPSE), new TreeMap<>(), new TreeMap<>(), List.of());

    assertThat(held.startsOn(START)).isFalse();
    assertThat(ServiceState.of(held).heldUpBy()).containsExactly("AEWA-YES is no longer in force");
    assertThat(ServiceState.of(held).notInForce()).isEmpty();
    assertThat(held.resting(List.of(), new TreeMap<>(), new TreeMap<>(), List.of()).startsOn(START))
        .isTrue();
  }

  @Test
  void whileItRunsItSaysWhatNoLongerHolds() {
    var running =
        approved().start().resting(List.of(LAPSE), new TreeMap<>(), new TreeMap<>(), List.of());

    assertThat(ServiceState.of(running).heldUpBy()).isEmpty();
    assertThat(ServiceState.of(running).notInForce()).containsExactly(LAPSE);
    assertThat(running.stage()).isEqualTo(ServiceStage.ACTIVE);
  }

  @Test
  void theSameLapseSaidOtherwiseChangesNothing() {
    var held = approved().resting(List.of(LAPSE), new TreeMap<>(), new TreeMap<>(), List.of());
    var other = new Lapse("AEWA", Lapse.Kind.APPROVAL, "AEWA-YES", "not in force on 2027-01-02");

    assertThat(held.resting(List.of(other), new TreeMap<>(), new TreeMap<>(), List.of()))
        .isEqualTo(held);
  }

  private static final Lapse LAPSE =
      new Lapse("AEWA", Lapse.Kind.APPROVAL, "AEWA-YES", "AEWA-YES is no longer in force");

  @Test
  void aConditionIsMetOnce() {
    var met = approved(BEFORE_START).meet(1, EVE);

    assertThatThrownBy(() -> met.meet(1, START)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> met.meet(2, START)).isInstanceOf(Problem.class);
  }

  @Test
  void everyoneSeesItOnceItIsActive() {
    assertThat(approved().readers()).containsExactlyInAnyOrder("CMS", "AEWA");
    assertThat(approved().start().readers()).containsExactly("*");
  }

  @Test
  void isUnderReviewWhileAnyFindingOnItsMoneyIsOpen() {
    var active = approved().start();

    var reviewed = active.reviewed("F1", true).reviewed("F2", true).reviewed("F1", false);
    assertThat(reviewed.stage()).isEqualTo(ServiceStage.UNDER_REVIEW);

    assertThat(reviewed.reviewed("F2", false).stage()).isEqualTo(ServiceStage.ACTIVE);
  }

  @Test
  void theSameFindingTwiceChangesNothing() {
    var reviewed = approved().start().reviewed("F1", true);

    assertThat(reviewed.reviewed("F1", true)).isEqualTo(reviewed);
  }

  @Test
  void publishesItsWholeDividedPlan() {
    var state = ServiceState.of(approved(BEFORE_START));

    assertThat(Json.write(state.costPlan().recurringShares()))
        .isEqualTo(
            """
            {"AEWA":{"2027":"72000.00","2028":"72000.00","2029":"72000.00"},\
            "CMS":{"2027":"108000.00","2028":"108000.00","2029":"108000.00"}}\
            """);
    assertThat(state.costPlan().oneTimeShares().get("AEWA")).containsEntry("2027", "6000.00");
    assertThat(state.costPlan().baseline().get("CMS")).containsEntry("2029", "120000.00");
    assertThat(Json.write(Objects.requireNonNull(state.costPlan().key())))
        .isEqualTo("{\"kind\":\"fixed\",\"percent\":{\"AEWA\":\"40\",\"CMS\":\"60\"}}");
    assertThat(state.indicators()).hasSize(2);
    assertThat(state.conditions().getFirst().met()).isFalse();
  }

  @Test
  void isTheSameAfterBeingStored() {
    var service = approved(BEFORE_START, BY_DATE).meet(2, START);
    var row = new ServiceEntity();
    row.copy(service);

    assertThat(row.toAggregate())
        .usingRecursiveComparison()
        .ignoringFields("id", "family", "version")
        .isEqualTo(service);
  }

  private static final LocalDate END = LocalDate.parse("2029-12-31");

  private static List<Due> due(Service service, String day, String... missing) {
    var budgets = new TreeMap<String, List<Year>>();
    for (var one : missing) {
      budgets.put(one, List.of(Year.of(2028)));
    }
    return new DueDates(service, LocalDate.parse(day)).due(budgets);
  }

  @Test
  void aReviewIsDueOnItsDayAndOverdueTheDayAfter() {
    var on = LocalDate.parse("2029-01-15");
    var running = approved().start();

    assertThat(due(running, "2028-12-30")).isEmpty();
    assertThat(due(running, "2029-01-15"))
        .contains(new Due(Due.Kind.REVIEW_DUE, on, "conference"))
        .noneMatch(one -> one.kind() == Due.Kind.REVIEW_OVERDUE);
    assertThat(due(running, "2029-01-16"))
        .contains(new Due(Due.Kind.REVIEW_OVERDUE, on, "conference"))
        .noneMatch(one -> one.kind() == Due.Kind.REVIEW_DUE);
  }

  @Test
  void renewalIsAskedForTwelveAndSixMonthsBeforeTheEnd() {
    var running = approved().start();

    assertThat(due(running, "2028-12-30")).isEmpty();
    assertThat(due(running, "2028-12-31"))
        .containsExactly(new Due(Due.Kind.TERM_ENDS_SOON, END, "12-months"));
    assertThat(due(running, "2029-06-29"))
        .contains(new Due(Due.Kind.TERM_ENDS_SOON, END, "12-months"));
    assertThat(due(running, "2029-06-30"))
        .contains(new Due(Due.Kind.TERM_ENDS_SOON, END, "6-months"))
        .doesNotContain(new Due(Due.Kind.TERM_ENDS_SOON, END, "12-months"));
  }

  @Test
  void aConditionByADateIsDueThenMissedUntilItIsMet() {
    var running = approved(BEFORE_START, BY_DATE).meet(1, EVE).start();

    assertThat(due(running, "2026-12-31")).isEmpty();
    assertThat(due(running, "2027-01-01"))
        .containsExactly(new Due(Due.Kind.CONDITION_DUE, START, "2"));
    assertThat(due(running, "2027-01-02"))
        .containsExactly(new Due(Due.Kind.CONDITION_MISSED, START, "2"));
    assertThat(due(running.meet(2, START), "2027-01-02")).isEmpty();
  }

  @Test
  void aBudgetThatAYearWaitsForIsMissingFromItsFirstDay() {
    assertThat(due(approved().start(), "2028-03-01", "AEWA"))
        .containsExactly(
            new Due(Due.Kind.PENDING_BUDGET_MISSING, LocalDate.parse("2028-01-01"), "AEWA/2028"));
  }

  @Test
  void atTheEndOfItsTermItIsClosedAndNothingIsDueAnyMore() {
    var running =
        approved()
            .start()
            .resting(
                List.of(), new TreeMap<>(), new TreeMap<>(), due(approved().start(), "2029-12-31"));
    assertThat(new Resolving(running, one -> true).lastDay()).isEqualTo(END);

    var closed = running.end(END);

    assertThat(closed.stage()).isEqualTo(ServiceStage.CLOSED);
    assertThat(closed.course().lastDay()).isEqualTo(END);
    assertThat(closed.course().due()).isEmpty();
    assertThat(closed.readers()).containsExactly("*");
    assertThat(closed.reviewed("F1", true).stage()).isEqualTo(ServiceStage.CLOSED);
  }

  @Test
  void oneThatNeverStartedEndsBeforeItsFirstDayAndStaysItsParticipantsOwn() {
    var closed = approved(BEFORE_START).end(END);

    assertThat(closed.course().lastDay()).isEqualTo(EVE);
    assertThat(closed.readers()).containsExactlyInAnyOrder("CMS", "AEWA");
  }

  @Test
  void isPublishedAsCommitted() {
    Golden.assertWrittenBefore(
        ServiceState.of(approved(BEFORE_START)), "catalog.services.1.json", "posts");
    Golden.assertWrittenBefore(
        ServiceState.of(
            approved(BEFORE_START)
                .resting(List.of(LAPSE), new TreeMap<>(), new TreeMap<>(), List.of())),
        "catalog.services.2.json",
        "posts");
    Golden.assertWrittenBefore(
        ServiceState.of(
            approved(BEFORE_START)
                .start()
                .resting(List.of(LAPSE), new TreeMap<>(), new TreeMap<>(), List.of())),
        "catalog.services.3.json",
        "posts");
    Golden.assertWrittenBefore(
        ServiceState.of(
            approved(BEFORE_START)
                .resting(
                    List.of(),
                    new TreeMap<>(Map.of("CMS", provided("12000.00"))),
                    new TreeMap<>(),
                    List.of())),
        "catalog.services.4.json",
        "posts");
    var due = due(approved(BY_DATE).start(), "2029-01-16");
    Golden.assertWrittenBefore(
        ServiceState.of(
            approved(BY_DATE).start().resting(List.of(), new TreeMap<>(), new TreeMap<>(), due)),
        "catalog.services.5.json",
        "posts");
    Golden.assertWrittenBefore(
        ServiceState.of(approved().start().end(END)), "catalog.services.6.json", "posts");
    Golden.assertWritten(ServiceState.of(withPosts()), "catalog.services.10.json");
  }
}
