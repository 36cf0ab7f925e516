package org.cmsfamily.reporting.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.InWords;
import org.cmsfamily.reporting.ReportingProblems;
import org.cmsfamily.reporting.document.ReportDocument;
import org.cmsfamily.reporting.snapshot.Objection;
import org.cmsfamily.reporting.snapshot.Period;

/**
 * A report to one body on one period, with all its revisions.
 *
 * @param instrument the body's
 * @param participants its readers before it is submitted: the body's instrument, and those that
 *     take part in every service that it is about
 */
record Report(
    String id,
    String family,
    long version,
    String body,
    String instrument,
    Period period,
    Set<String> participants,
    boolean demonstration,
    List<ReportRevision> revisions,
    List<Objection> objections)
    implements Aggregate {

  Report {
    participants = Collections.unmodifiableSet(new TreeSet<>(participants));
    revisions = List.copyOf(revisions);
    objections = List.copyOf(objections);
  }

  static String idOf(String body, Period period) {
    return body + "." + period;
  }

  /** Its first revision. */
  static Report first(ReportDocument document, String sha256) {
    return new Report(
        document.report(),
        document.family(),
        1,
        document.body().code(),
        document.body().instrument(),
        Period.parse(document.period().text()),
        document.readers(),
        document.demonstration(),
        List.of(ReportRevision.draft(document, sha256)),
        List.of());
  }

  /** With one revision more; those before stay. */
  Report revised(ReportDocument document, String sha256) {
    var more = new ArrayList<>(revisions);
    more.add(ReportRevision.draft(document, sha256));
    return with(document.readers(), document.demonstration(), more, objections);
  }

  ReportRevision latest() {
    return revisions.getLast();
  }

  /** Those who may see the most open of its revisions. Source: domain, section 4. */
  @Override
  public Set<String> readers() {
    var readers = new TreeSet<String>();
    revisions.forEach(revision -> readers.addAll(readers(revision)));
    return readers;
  }

  /**
   * The body's instrument, and those whose figures are in it; the body's members see the report,
   * not what is done to it. Source: domain, section 4.
   */
  @Override
  public Set<String> touches() {
    var touched = new TreeSet<>(participants);
    touched.add(instrument);
    return touched;
  }

  /** Those who see a revision: its state says whether the body's members do, or everyone. */
  Set<String> readers(ReportRevision revision) {
    var readers = new TreeSet<>(participants);
    readers.add(instrument);
    switch (revision.state()) {
      case DRAFT, CLEARED -> {}
      case SUBMITTED -> readers.add(body);
      case NOTED -> readers.add(EVERYONE);
    }
    return readers;
  }

  /** The same with only the revisions that these holders may see. */
  Report seenBy(Collection<String> holders) {
    return with(
        participants,
        demonstration,
        revisions.stream()
            .filter(
                revision ->
                    readers(revision).contains(EVERYONE)
                        || !Collections.disjoint(readers(revision), holders))
            .toList(),
        objections);
  }

  /**
   * A revision.
   *
   * @throws Problem 404 if there is none of that number
   */
  ReportRevision revision(int number) {
    return revisions.stream()
        .filter(revision -> revision.number() == number)
        .findFirst()
        .orElseThrow(
            () ->
                PlatformProblems.notFound(
                    String.format(Locale.ROOT, "revision %d of report %s", number, id)));
  }

  /**
   * The Executive Secretary of the body's instrument clears the latest revision.
   *
   * @throws Problem 422 if it is no draft
   */
  Report clear(LocalDate on, Capacity by) {
    mustBe(ReportStage.DRAFT);
    return withLatest(latest().cleared(on, by));
  }

  /**
   * A participant's Executive Secretary agrees to the cleared revision.
   *
   * @throws Problem 409 if it is not cleared, or the instrument has agreed already
   */
  Report agree(Agreement agreement) {
    mustBe(ReportStage.CLEARED);
    if (latest().agreedBy(agreement.instrument())) {
      throw Problem.of(
          ReportingProblems.WRONG_STATE,
          Text.of("agreed-already")
              .with("instrument", agreement.instrument())
              .with("revision", latest().number()));
    }
    return withLatest(latest().agreed(agreement));
  }

  /**
   * It goes before a meeting of the body.
   *
   * @throws Problem 409 if it is not cleared; 422 while the others may object
   */
  Report submit(LocalDate on, String meeting, ObjectionDays days) {
    mustBe(ReportStage.CLEARED);
    days.mustBeOver(this, on);
    return withLatest(latest().submitted(on, meeting));
  }

  /**
   * The body notes it.
   *
   * @throws Problem 422 if it is not submitted
   */
  Report note(LocalDate on, String decision) {
    mustBe(ReportStage.SUBMITTED);
    return withLatest(latest().noted(on, decision));
  }

  /**
   * An erratum stands beside a noted revision, be it the latest or not.
   *
   * @throws Problem 404 if there is no such revision; 409 if it is not noted; 422 if it has as many
   *     errata as it may
   */
  Report correct(int number, ReportErratum erratum) {
    var corrected = revision(number).corrected(erratum);
    return with(
        participants,
        demonstration,
        revisions.stream().map(one -> one.number() == number ? corrected : one).toList(),
        objections);
  }

  /** Whether it has a noted revision. */
  boolean isNotedOnce() {
    return revisions.stream().anyMatch(one -> one.state() == ReportStage.NOTED);
  }

  /** Whether its latest revision is submitted or noted. */
  boolean isBeforeTheBody() {
    return latest().state() == ReportStage.SUBMITTED || latest().state() == ReportStage.NOTED;
  }

  /** Whether the instrument's figures are in it, and another instrument's body its reader. */
  boolean mayObject(String holder) {
    return participants.contains(holder) && !holder.equals(instrument);
  }

  /** Whether it is the body's instrument, or one whose figures are in it. */
  boolean isReader(String holder) {
    return instrument.equals(holder) || mayObject(holder);
  }

  /** Whether the instrument has objected to figures that are still those of the latest revision. */
  boolean hasObjected(String holder) {
    int since =
        revisions.reversed().stream()
            .filter(revision -> !revision.hasTheFiguresOfTheOneBefore())
            .findFirst()
            .map(ReportRevision::number)
            .orElse(0);
    return objections.stream()
        .anyMatch(one -> one.instrument().equals(holder) && one.revision() >= since);
  }

  /**
   * A participant objects to its own figures; a further revision prints it.
   *
   * @throws Problem 409 if it is before the body already, or the instrument has objected to the
   *     same figures before; 422 if its days are over
   */
  Report object(Objection objection, ObjectionDays days) {
    if (latest().state() != ReportStage.DRAFT) {
      mustBe(ReportStage.CLEARED);
    }
    if (hasObjected(objection.instrument())) {
      throw Problem.of(
          ReportingProblems.WRONG_STATE,
          Text.of("objected-already").with("instrument", objection.instrument()));
    }
    days.mustNotBeOver(this, objection.on());
    var more = new ArrayList<>(objections);
    more.add(objection);
    return new Report(
        id,
        family,
        version,
        body,
        instrument,
        period,
        participants,
        demonstration,
        revisions,
        more);
  }

  private void mustBe(ReportStage stage) {
    if (latest().state() != stage) {
      throw Problem.of(
          ReportingProblems.WRONG_STATE,
          Text.of("revision-in-another-state")
              .with("revision", latest().number())
              .with("state", InWords.REPORT.of(latest().state().text()))
              .with("wanted", InWords.REPORT.of(stage.text())));
    }
  }

  private Report withLatest(ReportRevision revision) {
    var all = new ArrayList<>(revisions.subList(0, revisions.size() - 1));
    all.add(revision);
    return with(participants, demonstration, all, objections);
  }

  private Report with(
      Set<String> of, boolean marked, List<ReportRevision> all, List<Objection> printed) {
    return new Report(id, family, version + 1, body, instrument, period, of, marked, all, printed);
  }
}
