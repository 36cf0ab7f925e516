package org.cmsfamily.reporting.replica;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.platform.wording.Translated;
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
 * @param endsOn its last day once it is closed, before its start if it never ran; null before
 * @param due what of it has its day; findings tell of it
 * @param posts that work for it; null of those published before it was told
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
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable List<NotInForce> notInForce,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate endsOn,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable List<DueFacts> due,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PostFacts> posts) {

  /** A condition of its approvals, by its number; the first is 1. */
  public Optional<ApprovalCondition> condition(String number) {
    var all = Objects.requireNonNullElse(conditions, List.<ApprovalCondition>of());
    return IntStream.range(0, all.size())
        .filter(i -> Integer.toString(i + 1).equals(number))
        .mapToObj(all::get)
        .findFirst();
  }

  /** Its title in each of its languages, as a parameter of a sentence. */
  public Translated called() {
    return new Translated(title, Objects.requireNonNullElse(titles, Map.of()));
  }

  /** Its last day: that of its terms, or the one on which it was closed; null when open. */
  public @Nullable LocalDate lastDay() {
    return endsOn == null ? end : endsOn;
  }

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

  /**
   * The instruments that see a quarter: those that take part in it, or did before. Source: domain,
   * section 4.
   */
  public SortedSet<String> readersOf(Quarter quarter) {
    return everyParticipant().stream()
        .filter(instrument -> firstQuarterOf(instrument).compareTo(quarter) <= 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same, and an instrument that has written of it. */
  public SortedSet<String> readersOf(Quarter quarter, String author) {
    var readers = readersOf(quarter);
    readers.add(author);
    return readers;
  }

  /** The first quarter that one of the holders sees; none if none of them takes part. */
  public Optional<Quarter> firstQuarterOf(Set<String> holders) {
    return everyParticipant().stream()
        .filter(holders::contains)
        .map(this::firstQuarterOf)
        .min(Quarter::compareTo);
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

  /** Whether its last day comes before the quarter, which then never opens. */
  public boolean isOverBefore(Quarter quarter) {
    var last = lastDay();
    return last != null && last.isBefore(quarter.first());
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

  /** The key in force on the day, among those who take part then; after its last day, as on it. */
  public ApportionmentKey keyOn(LocalDate day) {
    var last = lastDay();
    var on = last == null || !day.isAfter(last) ? day : last;
    return costPlan.on(on).keyAmong(participantsOn(on));
  }

  /** Those who took part before the quarter and do no more. */
  public SortedSet<String> goneBefore(Quarter quarter) {
    var gone = readersOf(quarter);
    gone.removeAll(participantsIn(quarter));
    return gone;
  }

  /** The quarter's part of what the instrument's budget provides that year. */
  public Money baseline(String instrument, Quarter quarter) {
    return phasing(quarter.year())
        .part(
            costPlan.baseline(instrument, quarter.year()), quarter, quarters(quarter.year(), end));
  }

  /** How the year is spread over its quarters: each by the terms in force at its end. */
  public Phasing phasing(int year) {
    var byQuarter = new TreeMap<Quarter, Phasing>();
    quarters(year, end)
        .forEach(
            quarter -> byQuarter.put(quarter, costPlan.on(quarter.end().minusDays(1)).phased()));
    return Phasing.of(byQuarter);
  }

  /** Quarters of the year in which it runs: those that its terms cover, until it is closed. */
  public SortedSet<Quarter> running(int year) {
    return quarters(year, lastDay());
  }

  private SortedSet<Quarter> quarters(int year, @Nullable LocalDate until) {
    var last = until == null ? null : Quarter.of(until);
    return Stream.iterate(new Quarter(year, 1), Quarter::next)
        .limit(4)
        .filter(quarter -> quarter.compareTo(firstQuarter()) >= 0)
        .filter(quarter -> last == null || quarter.compareTo(last) <= 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
