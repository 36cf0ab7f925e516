package org.cmsfamily.registry.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.EntryLimits;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.cmsfamily.registry.symbol.OwnSymbols;
import org.cmsfamily.registry.symbol.ParsedSymbol;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What one body decided, recorded whole by that instrument's own registrar. Its text is never
 * edited: what becomes of it are further changes of its status, what was wrong in it are errata.
 *
 * @param symbol verbatim as published; null if it has none
 * @param parsed what the symbol says; null if it cannot be read
 * @param texts in which languages it stands, and what it said as a draft
 * @param statusChanges what it was since when, in the order of recording; never empty
 */
public record Decision(
    String key,
    String family,
    String instrument,
    String body,
    String meeting,
    @Nullable String symbol,
    @Nullable ParsedSymbol parsed,
    Names title,
    List<Provision> provisions,
    List<Relation> relations,
    List<StatusChange> statusChanges,
    List<Erratum> errata,
    DecisionTexts texts,
    boolean demonstration,
    Provenance provenance,
    long version)
    implements Aggregate {

  public Decision {
    provisions = List.copyOf(provisions);
    relations = List.copyOf(relations);
    statusChanges = List.copyOf(statusChanges);
    errata = List.copyOf(errata);
  }

  /** The same for all spellings of its symbol; null if it has none. */
  @Nullable String symbolKey() {
    if (parsed != null) {
      return parsed.normalisedKey();
    }
    return symbol == null ? null : OwnSymbols.keyOfUnread(instrument, symbol);
  }

  /** What it is now: what was recorded last, unless that waits for its confirmation. */
  public StatusChange now() {
    return course().now();
  }

  /**
   * What it was on the day, as known at the instant; empty if it was not yet.
   *
   * @param sight which changes the reader may see
   */
  Optional<StatusChange> asOf(AsOf asOf, Predicate<StatusChange> sight) {
    return statusChanges.reversed().stream()
        .filter(change -> change.isSeen(asOf) && !course().waits(change) && sight.test(change))
        .findFirst();
  }

  /** Whether it counts as adopted now. */
  public boolean counts() {
    return now().counts();
  }

  /** Whether the record of its outcome, whichever it is, counts now. */
  public boolean recordCounts() {
    return now().recordCounts();
  }

  /** The first day on which it held as adopted, if it counts. */
  public Optional<LocalDate> adopted() {
    return Optional.ofNullable(now().adoptedOn()).map(date -> date.first());
  }

  /**
   * The same with its next status.
   *
   * @throws Problem 409 if that cannot follow
   */
  Decision become(StatusChange next) {
    return with(course().becoming(next));
  }

  /**
   * The same, its latest status confirmed: by the word of its body's Chair, or against the
   * published document. Source: domain, Decision.
   *
   * @throws Problem 409 if the body has not come to it yet, or it is confirmed already; 422 if the
   *     document is missing
   */
  Decision confirmed(Confirmation by, @Nullable CitedDocument document) {
    return with(course().confirmed(by, document));
  }

  /**
   * The same, what does not count of it taken back: it is what it was when it last counted, or
   * retracted if it never did.
   *
   * @throws Problem 409 if its record counts, or is taken back already
   */
  Decision retracted(String reason, String person, Instant at) {
    return with(course().retracted(reason, person, at));
  }

  /**
   * The same, its condition met since a day.
   *
   * @throws Problem 409 if it is not adopted under a condition that is still open
   */
  Decision conditionMet(LocalDate day, String person, Instant at) {
    return with(course().conditionMet(day, person, at));
  }

  /**
   * The same, the conditions that a provision sets met since a day. Source: domain, safeguard
   * Mandate.
   *
   * @throws Problem 409 if the provision sets no condition that nothing holds, or it is met already
   */
  Decision provisionMet(String number, LocalDate day, String person, Instant at) {
    return with(course().provisionMet(provisions, number, day, person, at));
  }

  /**
   * The same with an erratum beside it.
   *
   * @throws Problem 409 if it is not published, so that it needs none
   */
  Decision corrected(Erratum erratum) {
    if (!now().status().isDecided()) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("errata-of-decided"));
    }
    EntryLimits.mustTakeMore(
        errata, EntryLimits.ERRATA, Text.of("most-errata").with("most", EntryLimits.ERRATA));
    return next(statusChanges, Stream.concat(errata.stream(), Stream.of(erratum)).toList());
  }

  /**
   * The same, saying something else; what it said stays for what was known before.
   *
   * @throws Problem 409 if the body has come to it, or everybody saw it when it was deferred: what
   *     is published is never edited
   */
  Decision redrafted(
      Names title, List<Provision> provisions, List<Relation> relations, Instant at) {
    if (!now().status().isPending()) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("draft-corrected-only"));
    }
    course().mustNotBePublished();
    var before = new EarlierText(this.title, this.provisions, this.relations, at);
    return next(title, provisions, relations, statusChanges, errata, texts.after(before));
  }

  /**
   * The same in one more language, or with the text in one corrected.
   *
   * @throws Problem 409 if the body comes again to what everybody saw; 422 if it is the language of
   *     the original, or has not each provision
   */
  Decision in(LanguageText text) {
    mustNotComeAgain();
    return next(
        title, provisions, relations, statusChanges, errata, texts.with(text, provisions.size()));
  }

  /**
   * Its body does not come again to what everybody saw.
   *
   * @throws Problem 409 if it does
   */
  void mustNotComeAgain() {
    if (now().status().isPending()) {
      course().mustNotBePublished();
    }
  }

  /** Whether everybody sees it, or did. */
  boolean isPublished() {
    return readers().contains(EVERYONE);
  }

  /** In which language it is shown to whoever asks for one: that, else the original's. */
  DecisionState.TextState shownIn(String wanted, Instant knownAt) {
    return texts.shownIn(wanted, title, knownAt);
  }

  /** The same with the text of its provisions in a language in which it stands. */
  Decision in(String language, Instant knownAt) {
    return texts
        .in(language, knownAt)
        .map(text -> next(title, text.of(provisions), relations, statusChanges, errata, texts))
        .orElse(this);
  }

  /** As it read at an instant. */
  Decision as(Instant knownAt) {
    return texts
        .earlier(knownAt)
        .map(
            text ->
                next(
                    text.title(),
                    text.provisions(),
                    text.relations(),
                    statusChanges,
                    errata,
                    texts))
        .orElse(this);
  }

  DecisionCourse course() {
    return new DecisionCourse(instrument, body, statusChanges);
  }

  private Decision with(StatusChange change) {
    var more = Stream.concat(statusChanges.stream(), Stream.of(change)).toList();
    return next(more, errata);
  }

  private Decision next(List<StatusChange> statusChanges, List<Erratum> errata) {
    return next(title, provisions, relations, statusChanges, errata, texts);
  }

  private Decision next(
      Names title,
      List<Provision> provisions,
      List<Relation> relations,
      List<StatusChange> statusChanges,
      List<Erratum> errata,
      DecisionTexts texts) {
    return new Decision(
        key,
        family,
        instrument,
        body,
        meeting,
        symbol,
        parsed,
        title,
        provisions,
        relations,
        statusChanges,
        errata,
        texts,
        demonstration,
        provenance,
        version + 1);
  }

  @Override
  public String id() {
    return key;
  }

  /**
   * Drafts are the instrument's own; what is tabled, or does not count yet, also its body's; the
   * rest everybody's, and what was so once stays so. Source: domain, section 4.
   */
  @Override
  public Set<String> readers() {
    return course().readers();
  }

  /** Whether the members of its body may see it. */
  public boolean isSeenByItsBody() {
    return !readers().equals(Set.of(instrument));
  }

  @Override
  public Set<String> touches() {
    return isSeenByItsBody() ? Set.of(instrument, body) : Set.of(instrument);
  }

  /** Who may see that it was so: once everybody saw that it had this outcome, everybody does. */
  Set<String> readersOf(StatusChange change) {
    return course().readersOf(change);
  }
}
