package org.cmsfamily.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cmsfamily.catalog.terms.Fingerprint;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.testfamily.Golden;
import org.cmsfamily.catalog.testfamily.TermsExample;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.money.Amounts;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;

/** A service goes on by further terms. */
class ContinuingTest {
  private static final LocalDate START = LocalDate.parse("2028-01-01");

  private static SortedMap<Year, Money> provided() {
    return new TreeMap<>(
        Map.of(
            Year.of(2028), Amounts.of("90000.00", "EUR"),
            Year.of(2029), Amounts.of("90000.00", "EUR")));
  }

  /** The same terms from 2028 on, in which EUROBATS stands for AEWA, at 170,000 a year. */
  private static ApprovedTerms next(ServiceCondition... conditions) {
    var terms = TermsExample.withOneTimeCost("15000.00").since(Year.of(2028));
    var text =
        Json.write(terms).replace("AEWA", "EUROBATS").replace("\"180000.00\"", "\"170000.00\"");
    var changed = Json.read(text, Terms.class);
    return new ApprovedTerms(
        "P2",
        "FAMILY",
        new FixedTerms(changed, new Fingerprint("ab".repeat(32)), changed.costs()),
        3,
        new TreeMap<>(Map.of("CMS", provided(), "EUROBATS", provided())),
        new TreeMap<>(),
        Set.of(),
        List.of(new ApprovedBy("EUROBATS", "EUROBATS-STC", "EUROBATS-YES")),
        List.of("EUROBATS-YES"),
        List.of(conditions),
        false,
        "conference");
  }

  private static Service followed(ServiceCondition... conditions) {
    return new Continuing(ServiceTest.approved().start()).approved(next(conditions));
  }

  private static Service begun() {
    var followed = followed();
    return begun(followed, one -> true);
  }

  private static Service begun(Service followed, Predicate<String> bound) {
    return new Continuing(followed)
        .begun(Objects.requireNonNull(followed.course().successor()), bound);
  }

  /** CMS leaves, on a day of the present terms or of the next. */
  private static Service leavingOn(LocalDate last) {
    var one =
        new Resolution(
            Resolution.Kind.WITHDRAW,
            "CMS",
            "CMS-STC",
            "CMS-OUT",
            last,
            "All is settled",
            START,
            "CMS:registrar",
            "p",
            null);
    return new Resolving(followed(), any -> true).record(one, List.of());
  }

  private static List<LocalDate> daysOfCms(Service service) {
    return service.course().members().stream()
        .filter(one -> one.instrument().equals("CMS"))
        .map(one -> Objects.requireNonNullElse(one.to(), LocalDate.MAX))
        .toList();
  }

  @Test
  void whoDecidedToLeaveIsBoundByTheNextTermsOnlyAsItsBodyDecidedSince() {
    var eve = leavingOn(START.minusDays(1));
    assertThat(daysOfCms(begun(eve, one -> !one.equals("CMS")))).containsExactly(START);
    assertThat(begun(eve, one -> !one.equals("CMS")).approvals())
        .extracting(ApprovedBy::instrument)
        .containsExactly("EUROBATS");
    assertThat(daysOfCms(begun(eve, one -> true))).containsExactly(LocalDate.MAX);

    var later = leavingOn(LocalDate.parse("2028-06-30"));
    assertThat(daysOfCms(begun(later, one -> !one.equals("CMS"))))
        .containsExactly(LocalDate.parse("2028-07-01"));
    assertThat(daysOfCms(begun(later, one -> true))).containsExactly(LocalDate.MAX);
    assertThat(daysOfCms(begun(leavingOn(LocalDate.parse("2027-06-30")), one -> true)))
        .containsExactly(LocalDate.parse("2027-07-01"), LocalDate.MAX);
  }

  @Test
  void runsByItsFormerTermsUntilTheNextBegin() {
    var followed = followed();

    assertThat(followed.text()).isEqualTo(ServiceTest.approved().text());
    assertThat(new Continuing(followed).beginsOn(START.minusDays(1))).isFalse();
    assertThat(new Continuing(followed).beginsOn(START)).isTrue();
    assertThat(Objects.requireNonNull(ServiceState.of(followed).nextTerms()).start())
        .isEqualTo(START);
    assertThat(new DueDates(followed, LocalDate.parse("2029-06-30")).due(new TreeMap<>()))
        .as("it is renewed")
        .isEmpty();
  }

  @Test
  void aConditionBeforeTheNextTermsHoldsThemUp() {
    var condition =
        new ServiceCondition("EUROBATS", "A plan", ServiceCondition.Kind.BEFORE_START, null, null);
    var followed = followed(condition);

    assertThat(new Continuing(followed).beginsOn(START)).isFalse();
    assertThat(new Continuing(followed.meet(1, START)).beginsOn(START)).isTrue();
  }

  @Test
  void whoIsNotInTheNextTermsHasLeftAndWhoIsNewHasCome() {
    assertThat(begun().course().members())
        .extracting(Member::instrument, Member::from, Member::to)
        .containsExactly(
            tuple("CMS", LocalDate.parse("2027-01-01"), null),
            tuple("AEWA", LocalDate.parse("2027-01-01"), START),
            tuple("EUROBATS", START, null));
    assertThat(begun().approvals())
        .extracting(ApprovedBy::instrument)
        .containsExactly("EUROBATS", "CMS");
    assertThat(begun().decisions()).contains("EUROBATS-YES", "CMS-YES");
  }

  @Test
  void whatItCostBeforeStays() {
    var state = ServiceState.of(begun());

    assertThat(state.start()).isEqualTo("2027-01-01");
    assertThat(state.costPlan().recurringShares().get("AEWA"))
        .containsExactly(Map.entry("2027", "72000.00"));
    assertThat(state.costPlan().recurringShares().get("CMS"))
        .containsEntry("2027", "108000.00")
        .containsEntry("2028", "102000.00");
    assertThat(state.costPlan().baseline().get("CMS"))
        .containsEntry("2027", "120000.00")
        .containsEntry("2028", "90000.00");
  }

  @Test
  void keyRatesAndPhasingOfTheTermsBeforeStayWithTheirDays() {
    var costs = ServiceState.of(begun()).costPlan();
    var before = ServiceState.of(ServiceTest.approved()).costPlan();

    assertThat(Objects.requireNonNull(costs.key()).weights()).doesNotContainKey("AEWA");
    assertThat(costs.earlier())
        .containsExactly(
            new ApprovedCosts.Earlier(
                LocalDate.parse("2027-01-01"),
                START,
                before.plannedRates(),
                before.phasing(),
                before.key()));
    assertThat(ServiceState.of(followed()).costPlan().earlier()).isEmpty();
  }

  @Test
  void everyTermsBeforeStayWithTheirDays() {
    var later = LocalDate.parse("2029-01-01");
    var then = new Continuing(begun()).approved(next());
    var successor = Objects.requireNonNull(then.course().successor());
    var third =
        new Continuing(then)
            .begun(
                Successor.of(next(), successor.terms().since(Year.of(2029)), next().approvals()),
                one -> true);

    assertThat(ServiceState.of(third).costPlan().earlier())
        .extracting(ApprovedCosts.Earlier::from, ApprovedCosts.Earlier::until)
        .containsExactly(tuple(LocalDate.parse("2027-01-01"), START), tuple(START, later));
  }

  @Test
  void isTheSameAfterBeingStored() {
    for (var service : List.of(followed(), begun())) {
      var row = new ServiceEntity();
      row.copy(service);

      assertThat(ServiceState.of(row.toAggregate()))
          .usingRecursiveComparison()
          .ignoringFields("code", "family")
          .isEqualTo(ServiceState.of(service));
    }
    isReadAsWritten(Objects.requireNonNull(followed().course().successor()));
    isReadAsWritten(Objects.requireNonNull(begun().course().past()));
  }

  private static void isReadAsWritten(Object stored) {
    var json = Json.write(stored);
    assertThat(Json.write(Json.read(json, stored.getClass()))).isEqualTo(json);
  }

  @Test
  void isPublishedAsCommitted() {
    Golden.assertWrittenBefore(ServiceState.of(followed()), "catalog.services.7.json", "posts");
    Golden.assertWrittenBefore(
        ServiceState.of(begun()), "catalog.services.8.json", "posts", "costPlan.earlier");
    Golden.assertWrittenBefore(ServiceState.of(begun()), "catalog.services.11.json", "posts");
  }

  /** The terms of all, where the service has begun with some. */
  @Test
  void theRestAccedeBeforeTheStartOrFromTheNextBudgetYear() {
    var whole = next();
    var before = ServiceTest.approved();

    var replaced = new Continuing(before).completed(whole, LocalDate.parse("2026-12-20"));
    assertThat(replaced.stage()).isEqualTo(ServiceStage.APPROVED);
    assertThat(replaced.version()).isEqualTo(before.version() + 1);
    assertThat(replaced.text()).isEqualTo(whole.text());

    var later = new Continuing(before.start()).completed(whole, LocalDate.parse("2028-03-01"));
    var successor = Objects.requireNonNull(later.course().successor());
    assertThat(successor.terms().start()).isEqualTo("2029-01-01");
    assertThat(successor.text().fingerprint()).isEqualTo(whole.text().fingerprint());

    var tooLate = new Continuing(before.start()).completed(whole, LocalDate.parse("2029-03-01"));
    assertThat(tooLate).isEqualTo(before.start());
  }

  private static Service retitled(Service service, String title, String from) {
    var terms = TermsExample.withOneTimeCost("15000.00").since(Year.of(2028));
    var text =
        Json.write(terms)
            .replace("Common conference services of CMS and AEWA", title)
            .replace("2028-01-01", from);
    var changed = Json.read(text, Terms.class);
    var next =
        Successor.of(
            new ApprovedTerms(
                "P2",
                "FAMILY",
                FixedTerms.of(changed),
                3,
                new TreeMap<>(),
                new TreeMap<>(Map.of("en", title)),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                "conference"),
            changed,
            List.of());
    return new Continuing(service).begun(next, one -> true);
  }

  private static ServiceView on(Service service, String day) {
    return ServiceView.of(
        service, Set.of(), Set.of(), List.of(), LocalDate.parse(day), LocalDate.parse(day));
  }

  @Test
  void aChangeOfTitleKeepsTheEarlierOneWithItsDates() {
    var first = "Common conference services of CMS and AEWA";
    var begun = retitled(ServiceTest.approved().start(), "Joint meetings", "2028-01-01");
    var same = retitled(begun, "Joint meetings", "2029-01-01");
    var again = retitled(same, "Meetings together", "2029-07-01");

    assertThat(same.formerTitles()).isEqualTo(begun.formerTitles());
    assertThat(again.formerTitles())
        .extracting(FormerTitle::title, FormerTitle::from, FormerTitle::to)
        .containsExactly(
            tuple(first, LocalDate.parse("2027-01-01"), START),
            tuple("Joint meetings", START, LocalDate.parse("2029-07-01")));
    assertThat(on(again, "2027-12-31").service().title()).isEqualTo(first);
    assertThat(on(again, "2028-01-01").service().title()).isEqualTo("Joint meetings");
    assertThat(on(again, "2028-01-01").service().titles()).containsEntry("en", "Joint meetings");
    assertThat(on(again, "2029-07-01").service().title()).isEqualTo("Meetings together");
    assertThat(ServiceState.of(again).title()).isEqualTo("Meetings together");
    assertThat(on(again, "2029-07-01").formerTitles()).hasSize(2);
  }

  @Test
  void showsWhoTookPartOnADay() {
    assertThat(on(begun(), "2027-12-31").service().participants())
        .extracting(Member::instrument)
        .containsExactly("CMS", "AEWA");
    assertThat(on(begun(), "2028-01-01").service().participants())
        .extracting(Member::instrument)
        .containsExactly("CMS", "EUROBATS");
    assertThat(ServiceState.of(begun()).participants()).hasSize(3);
  }
}
