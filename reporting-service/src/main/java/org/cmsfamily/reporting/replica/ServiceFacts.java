package org.cmsfamily.reporting.replica;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * A service as the catalog publishes it, as far as it is read here.
 *
 * @param state {@code approved}, {@code active}, {@code under-review}, {@code suspended}, {@code
 *     closed}
 * @param end its last day as the terms state it; null when open
 * @param decisions keys of the decisions that allow it
 * @param conditions of its approvals; a manifest names them beside the service
 * @param notInForce the decisions behind it that are no longer in force; findings tell of them
 */
public record ServiceFacts(
    String code,
    String family,
    String title,
    @Nullable Map<String, String> titles,
    String state,
    List<String> areas,
    List<Participant> participants,
    LocalDate start,
    @Nullable LocalDate end,
    @Nullable LocalDate reviewDate,
    @Nullable String proposal,
    @Nullable Integer termsVersion,
    @Nullable String fingerprint,
    @Nullable List<String> decisions,
    CostPlan costPlan,
    @Nullable List<Indicator> indicators,
    @Nullable ReportingTerms reporting,
    @Nullable Boolean demonstration,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        @Nullable List<ApprovalCondition> conditions,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable List<NotInForce> notInForce) {

  /** Every instrument that takes part or ever did. */
  public SortedSet<String> everyParticipant() {
    return participants.stream()
        .map(Participant::instrument)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Whether an instrument may know of it: of one that has not begun only its participants may.
   * Source: domain, section 4.
   */
  public boolean isSeenBy(String instrument) {
    return !state.equals("approved") || everyParticipant().contains(instrument);
  }

  /** The instruments that take part on a day of the quarter. */
  public SortedSet<String> participantsIn(Quarter quarter) {
    return takingPart(quarter.first(), quarter.end());
  }

  /** The instruments that take part on the day; before the start, those of the start. */
  public SortedSet<String> participantsOn(LocalDate day) {
    var from = day.isBefore(start) ? start : day;
    return takingPart(from, from.plusDays(1));
  }

  private SortedSet<String> takingPart(LocalDate first, LocalDate end) {
    return participants.stream()
        .filter(participant -> participant.takesPartIn(first, end))
        .map(Participant::instrument)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The quarter in which it starts. */
  public Quarter firstQuarter() {
    return Quarter.of(start);
  }

  /** The quarter in which the instrument begins to take part. */
  public Quarter firstQuarterOf(String instrument) {
    return participants.stream()
        .filter(participant -> participant.instrument().equals(instrument))
        .map(Participant::from)
        .filter(Objects::nonNull)
        .map(Quarter::of)
        .min(Quarter::compareTo)
        .filter(quarter -> quarter.compareTo(firstQuarter()) > 0)
        .orElse(firstQuarter());
  }

  /** The key in force on the day, among those who take part then. */
  public ApportionmentKey keyOn(LocalDate day) {
    return costPlan.keyAmong(participantsOn(day));
  }

  /** The quarter's part of what the instrument's budget provides that year. */
  public Money baseline(String instrument, Quarter quarter) {
    return costPlan
        .phased()
        .part(costPlan.baseline(instrument, quarter.year()), quarter, running(quarter.year()));
  }

  /** Quarters of the year in which it runs, of those that its terms cover. */
  public SortedSet<Quarter> running(int year) {
    var last = end == null ? null : Quarter.of(end);
    return Stream.iterate(new Quarter(year, 1), Quarter::next)
        .limit(4)
        .filter(quarter -> quarter.compareTo(firstQuarter()) >= 0)
        .filter(quarter -> last == null || quarter.compareTo(last) <= 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
