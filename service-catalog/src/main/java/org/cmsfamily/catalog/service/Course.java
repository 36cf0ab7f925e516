package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of a service since it was approved.
 *
 * @param members who takes part, and since when
 * @param resolutions of the participants' bodies, in the order in which they were recorded
 * @param lastDay its last day, once it is closed; before its first if it never started
 * @param due whose day has come, as last looked at
 * @param successor the terms by which it goes on, once they are approved
 * @param past what it ran by before its present terms
 */
record Course(
    List<Member> members,
    List<Resolution> resolutions,
    @Nullable LocalDate lastDay,
    List<Due> due,
    @Nullable Successor successor,
    @Nullable Past past) {

  Course {
    members = List.copyOf(members);
    resolutions = List.copyOf(resolutions);
    due = List.copyOf(due);
  }

  static Course beginning(List<Member> members) {
    return new Course(members, List.of(), null, List.of(), null, null);
  }

  Course due(List<Due> now) {
    return new Course(members, resolutions, lastDay, now, successor, past);
  }

  /** Nothing of what has ended is due any more. */
  Course endedOn(LocalDate last) {
    return new Course(members, resolutions, last, List.of(), successor, past);
  }

  Course with(Resolution one) {
    var all = Stream.concat(resolutions.stream(), Stream.of(one)).toList();
    return new Course(members, all, lastDay, due, successor, past);
  }

  /** What was resolved of a kind has effect. */
  Course effective(Resolution.Kind kind, LocalDate on) {
    var all =
        each(resolutions, one -> one.kind() == kind && one.open() ? one.effectiveOn(on) : one);
    return new Course(members, all, lastDay, due, successor, past);
  }

  /** An instrument's withdrawal has effect: the instrument has its last day. */
  Course withdrawing(Resolution one) {
    return replaced(
        one,
        one.effectiveOn(one.on()),
        member -> member.to() == null ? member.leaving(one.on()) : member);
  }

  /** An instrument's withdrawal has no effect any more: the instrument stays. */
  Course notWithdrawing(Resolution one) {
    var to = one.on().plusDays(1);
    return replaced(
        one, one.effectiveOn(null), member -> to.equals(member.to()) ? member.staying() : member);
  }

  /** A resolution has effect since a day, or none any more. */
  Course turned(Resolution one, @Nullable LocalDate since) {
    return replaced(one, one.effectiveOn(since), member -> member);
  }

  private Course replaced(Resolution one, Resolution by, UnaryOperator<Member> changed) {
    return new Course(
        each(
            members,
            member ->
                member.instrument().equals(one.instrument()) ? changed.apply(member) : member),
        each(resolutions, resolution -> resolution.equals(one) ? by : resolution),
        lastDay,
        due,
        successor,
        past);
  }

  Course followedBy(Successor next) {
    return new Course(members, resolutions, lastDay, due, next, past);
  }

  /** It goes on by its next terms. */
  Course continued(List<Member> all, Past before) {
    return new Course(all, resolutions, lastDay, List.of(), null, before);
  }

  private static <T> List<T> each(List<T> all, UnaryOperator<T> next) {
    return all.stream().map(next).toList();
  }

  /** Those who take part and have no last day. */
  Set<String> staying() {
    return members.stream()
        .filter(one -> one.to() == null)
        .map(Member::instrument)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a year is wholly before the terms by which it goes on. */
  boolean isBeforeNextTerms(Year year) {
    return successor == null || year.isBefore(successor.terms().firstWholeYear());
  }

  /** What an instrument's body resolved of a kind last. */
  Optional<Resolution> latest(Resolution.Kind kind, String instrument) {
    return resolutions.reversed().stream()
        .filter(one -> one.kind() == kind && one.instrument().equals(instrument))
        .findFirst();
  }

  /** The review that an instrument's body resolved last and has not resolved to end. */
  Optional<Resolution> review(String instrument) {
    return latest(Resolution.Kind.REVIEW, instrument)
        .filter(
            one ->
                resolutions.subList(resolutions.indexOf(one), resolutions.size()).stream()
                    .noneMatch(
                        later ->
                            later.kind() == Resolution.Kind.RESUME
                                && later.instrument().equals(instrument)
                                && !later.open()));
  }

  /** Whether a participant's body keeps the service under review. */
  boolean underReview() {
    return members.stream()
        .flatMap(one -> review(one.instrument()).stream())
        .anyMatch(one -> !one.open());
  }

  /** The days from which one takes part no more. */
  Stream<LocalDate> departures() {
    return members.stream().map(Member::to).flatMap(Stream::ofNullable);
  }

  /** Those who take part on a day, whoever leaves later. */
  Set<String> takingPartOn(LocalDate day) {
    return members.stream()
        .filter(one -> one.staysOn(day))
        .map(Member::instrument)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The last day of an instrument, if it has one. */
  @Nullable LocalDate lastDayOf(String instrument) {
    var to =
        members.reversed().stream()
            .filter(one -> one.instrument().equals(instrument))
            .findFirst()
            .map(Member::to)
            .orElse(null);
    return to == null ? null : to.minusDays(1);
  }

  /** Whether an instrument takes part, or did. */
  boolean takesPart(String instrument) {
    return members.stream().anyMatch(one -> one.instrument().equals(instrument));
  }

  /** Whether an instrument has left before the day. */
  boolean hasLeft(String instrument, LocalDate day) {
    return members.stream()
        .filter(one -> one.instrument().equals(instrument))
        .noneMatch(one -> one.staysOn(day));
  }
}
