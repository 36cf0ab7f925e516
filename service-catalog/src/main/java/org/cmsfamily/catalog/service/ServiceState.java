package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cmsfamily.catalog.terms.Goal;
import org.cmsfamily.catalog.terms.Indicator;
import org.cmsfamily.catalog.terms.Reporting;
import org.cmsfamily.catalog.terms.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A service as the others may know it.
 *
 * @param code for life
 * @param title in the original language
 * @param end last day
 * @param proposal the id of the proposal whose terms it runs by; null if it was recorded as
 *     existing
 * @param decisions keys of the decisions behind it
 * @param costPlan the full plan, divided
 * @param heldUpBy while it is approved, why it cannot start
 * @param notInForce while it runs, what it rests on that no longer holds
 * @param endsOn its last day, once it is closed; before its start if it never ran
 * @param nextTerms approved terms by which it goes on
 * @param recordedAsExisting that it ran already and was not screened; null if it was
 * @param posts that work for it, as the terms state them
 * @param due whose day has come: reviews, conditions, the end of the term, budgets that are waited
 *     for
 */
record ServiceState(
    String code,
    String family,
    String title,
    Map<String, String> titles,
    ServiceStage state,
    List<String> areas,
    List<Member> participants,
    LocalDate start,
    LocalDate end,
    @Nullable LocalDate reviewDate,
    @Nullable String proposal,
    int termsVersion,
    String fingerprint,
    List<String> decisions,
    ApprovedCosts costPlan,
    List<GoalIndicator> indicators,
    Reporting reporting,
    List<Stated> conditions,
    boolean demonstration,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> heldUpBy,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Lapse> notInForce,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate endsOn,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Due> due,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NextTerms nextTerms,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Existing recordedAsExisting,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ServicePost> posts) {

  /** Approved terms by which it goes on, from their first day to their last. */
  record NextTerms(String proposal, int termsVersion, LocalDate start, LocalDate end) {

    static @Nullable NextTerms of(@Nullable Successor next) {
      return next == null
          ? null
          : new NextTerms(
              next.proposal(), next.termsVersion(), next.terms().start(), next.terms().end());
    }
  }

  /** A condition, counted from 1; {@code metOn} is null while it is not met. */
  record Stated(
      int number,
      String instrument,
      String text,
      ServiceCondition.Kind kind,
      @Nullable LocalDate by,
      boolean met,
      @Nullable LocalDate metOn) {}

  static ServiceState of(Service service) {
    return of(service, service.funds(), null);
  }

  /**
   * As it is shown to one who sees these funds.
   *
   * @param day whose title and participants are shown; null for the present title and all who take
   *     part, or did
   */
  static ServiceState of(Service service, Funds funds, @Nullable LocalDate day) {
    var terms = service.terms();
    var former = day == null ? Optional.<FormerTitle>empty() : service.formerTitleOn(day);
    return new ServiceState(
        service.id(),
        service.family(),
        former.map(FormerTitle::title).orElse(terms.title()),
        former.map(FormerTitle::titles).orElse(service.titles()),
        service.stage(),
        terms.areas(),
        members(service, day),
        service.begins(),
        terms.end(),
        terms.reviewDate(),
        service.existing() == null ? service.proposal() : null,
        service.termsVersion(),
        service.text().fingerprint().sha256(),
        service.decisions(),
        service.costs(funds),
        indicators(terms),
        terms.reporting(),
        stated(service.conditions()),
        service.demonstration(),
        waiting(service) ? service.lapses().stream().map(Lapse::text).toList() : List.of(),
        waiting(service) ? List.of() : service.lapses(),
        service.course().lastDay(),
        service.course().due(),
        NextTerms.of(service.course().successor()),
        service.existing(),
        ServicePost.allOf(terms));
  }

  private static List<Member> members(Service service, @Nullable LocalDate day) {
    var all = service.course().members();
    return day == null ? all : all.stream().filter(one -> one.takesPartOn(day)).toList();
  }

  private static boolean waiting(Service service) {
    return service.stage() == ServiceStage.APPROVED;
  }

  private static List<Stated> stated(List<ServiceCondition> conditions) {
    return IntStream.range(0, conditions.size())
        .mapToObj(index -> stated(index + 1, conditions.get(index)))
        .toList();
  }

  private static Stated stated(int number, ServiceCondition one) {
    return new Stated(
        number, one.instrument(), one.text(), one.kind(), one.by(), one.met() != null, one.met());
  }

  /** A goal and by what it is measured. */
  record GoalIndicator(Goal goal, @JsonUnwrapped Indicator indicator) {}

  private static List<GoalIndicator> indicators(Terms terms) {
    return terms.purpose().stream()
        .filter(purpose -> purpose.indicator() != null)
        .map(purpose -> new GoalIndicator(purpose.goal(), purpose.indicator()))
        .toList();
  }
}
