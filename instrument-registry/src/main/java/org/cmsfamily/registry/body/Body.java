package org.cmsfamily.registry.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.EntryLimits;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.History;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * A governing or advisory body of one instrument.
 *
 * @param type such as {@code standing-committee}
 * @param parent the body that established it, as published
 * @param documentDeadlineDays days before a meeting by which its documents are due
 */
public record Body(
    String code,
    String family,
    String instrument,
    String type,
    Names names,
    @Nullable String parent,
    @Nullable PublishedDate established,
    @Nullable Integer documentDeadlineDays,
    boolean advisoryOnly,
    List<Competence> competences,
    List<DecisionRule> decisionRules,
    Provenance provenance,
    long version)
    implements Aggregate {

  public Body {
    competences = List.copyOf(competences);
    decisionRules = List.copyOf(decisionRules);
  }

  /**
   * The same with one more competence, or one corrected.
   *
   * @throws Problem 422 if it corrects none that stands
   */
  Body competent(Competence competence) {
    EntryLimits.mustTakeMore(
        competences,
        EntryLimits.FACTS,
        Text.of("most-competences").with("most", EntryLimits.FACTS));
    var history = new History<>(competences);
    var replaced = competence.replaces();
    if (replaced != null && !history.stands(replaced)) {
      throw Problem.of(RegistryProblems.RULES_BROKEN, Text.of("corrects-nothing"))
          .with(
              List.of(
                  Violation.at(
                      "/replaces", Text.of("not-here-or-corrected").with("row", replaced))));
    }
    return next(this, history.with(competence).facts(), version + 1);
  }

  /**
   * The same, a competence withdrawn that was recorded by mistake.
   *
   * @throws Problem 404 if none such stands
   */
  Body withdrawn(String id, LocalDate day, String reason, Instant at) {
    var competence =
        new History<>(competences)
            .known(Instant.MAX).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> PlatformProblems.notFound("competence " + id));
    return competent(competence.withdrawn(nextCompetence(), day, reason, at));
  }

  /** The id of the next competence. */
  String nextCompetence() {
    return "c" + (competences.size() + 1);
  }

  /** What is recorded of it beside its competences, which say themselves since when they hold. */
  Body facts() {
    return next(this, List.of(), version);
  }

  /** The same with other facts of those kinds. */
  Body changedTo(Body facts) {
    return next(facts, competences, version + 1);
  }

  private Body next(Body facts, List<Competence> competences, long version) {
    return new Body(
        code,
        family,
        instrument,
        facts.type,
        facts.names,
        facts.parent,
        facts.established,
        facts.documentDeadlineDays,
        facts.advisoryOnly,
        competences,
        facts.decisionRules,
        facts.provenance,
        version);
  }

  /** Whether it may decide on the subject on that day, as known at that instant. */
  public boolean mayDecideOn(String subject, LocalDate day, Instant knownAt) {
    return new History<>(competences)
        .asOf(day, knownAt).stream().anyMatch(c -> c.subject().equals(subject));
  }

  /** A vote with what its rule for the subject says of it. */
  public JudgedVote judge(Vote vote) {
    return new JudgedVote(
        vote,
        ruleFor(vote.subject())
            .or(() -> ruleFor(DecisionRule.DEFAULT))
            .map(rule -> rule.judge(vote))
            .orElse(Judgement.AS_RECORDED));
  }

  private Optional<DecisionRule> ruleFor(String subject) {
    return decisionRules.stream().filter(rule -> rule.subject().equals(subject)).findFirst();
  }

  @Override
  public String id() {
    return code;
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  @Override
  public Set<String> touches() {
    return Set.of(instrument, code);
  }
}
