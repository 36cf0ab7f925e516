package org.cmsfamily.reporting.snapshot;

import static org.cmsfamily.platform.store.Aggregate.EVERYONE;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cmsfamily.reporting.replica.ProposalFacts;
import org.cmsfamily.reporting.replica.ServiceFacts;

/**
 * Who reads a report, and therefore what it may take in: the one place where the readers of a
 * source are held against the readers of the report. Source: domain, section 4.
 *
 * <p>A report is read by its readers first, by the body once it is submitted, by everyone once it
 * is noted. So a record of its own, such as a decision, comes in only if everyone may read it; what
 * the report itself releases, such as a service's figures, if each of its readers may read it.
 *
 * @param instrument whose body it is for; its Executive Secretary clears the report
 * @param participants the instruments that take part in every service of the report
 */
public record Audience(String instrument, SortedSet<String> participants) {

  public Audience {
    participants = Collections.unmodifiableSortedSet(new TreeSet<>(participants));
  }

  /** Of a body's report on the services. */
  public static Audience of(BodyFacts body, Collection<ServiceFacts> services) {
    return of(
        body.instrument(), services.stream().map(service -> service.everyParticipant()).toList());
  }

  /** Of a report to an instrument's body on services with these participants. */
  public static Audience of(
      String instrument, Collection<? extends Collection<String>> participants) {
    var all = new TreeSet<String>();
    participants.forEach(all::addAll);
    participants.forEach(all::retainAll);
    return new Audience(instrument, all);
  }

  /** Those who read the report before it is submitted. */
  public SortedSet<String> readers() {
    var readers = new TreeSet<>(participants);
    readers.add(instrument);
    return Collections.unmodifiableSortedSet(readers);
  }

  /** Whether a decision comes in, and may be named as the ground of a figure. */
  boolean admits(DecisionFacts decision) {
    return isEveryones(SourceReaders.of(decision));
  }

  boolean admits(BudgetFacts budget) {
    return isEveryones(SourceReaders.of(budget));
  }

  /** Whether a service comes in; an approved one that has not begun is its participants' alone. */
  static boolean isPublic(ServiceFacts service) {
    return isEveryones(SourceReaders.of(service));
  }

  /** A proposal's title is released to those who are asked to decide on it. */
  boolean admits(ProposalFacts proposal) {
    return SourceReaders.of(proposal).containsAll(readers());
  }

  /** Whether a record that anyone may write comes in, such as a lesson. */
  boolean admitsRecord(Set<String> readers) {
    return isEveryones(readers);
  }

  /** Whether a matter of its services comes in, such as a figure, a finding, a note. */
  boolean admitsMatter(Set<String> readers) {
    return isEveryones(readers) || readers.containsAll(participants);
  }

  /**
   * Whether a matter of a quarter comes in: whoever joined later need not have seen it then.
   *
   * @param ofQuarter the instruments that see the quarter
   */
  boolean admitsMatter(Set<String> readers, Set<String> ofQuarter) {
    var then = new TreeSet<>(participants);
    then.retainAll(ofQuarter);
    return isEveryones(readers) || readers.containsAll(then);
  }

  private static boolean isEveryones(Set<String> readers) {
    return readers.contains(EVERYONE);
  }
}
