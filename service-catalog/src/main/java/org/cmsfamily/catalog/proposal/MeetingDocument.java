package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import org.cmsfamily.catalog.screening.ScreeningView;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.wording.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a body has before it at its meeting: the terms in full, every safeguard's verdict, the
 * advice with the Executive Secretaries' answers, the signatures, and what the other instruments'
 * bodies have decided so far. Source: StC44 decision, P2 and P8.
 *
 * @param titles by language, the original among them
 * @param translations of this text, each unofficial or confirmed
 * @param mark said wherever the document appears, if it rests on what no real body decided
 * @param errata beside this text
 */
public record MeetingDocument(
    String proposal,
    String family,
    String serviceCode,
    String title,
    SortedMap<String, String> titles,
    boolean demonstration,
    @Nullable String mark,
    SubmissionView submission,
    int version,
    String fingerprint,
    Terms terms,
    ScreeningView screening,
    @Nullable Advice advice,
    @Nullable AdviceRequest adviceRequest,
    List<AdviceAnswer> answers,
    List<Signature> signatures,
    List<BodyOutcome> decidedSoFar,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Translation> translations,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<TermsErratum> errata) {

  private static final String MARK =
      "Demonstration: no real body has approved or been asked to approve these terms.";

  /**
   * The document of the submission with a number.
   *
   * @throws org.cmsfamily.platform.problem.Problem 404 if there is none
   */
  static MeetingDocument of(Proposal proposal, int number) {
    return proposal.commitments().submissions().stream()
        .filter(submission -> submission.number() == number)
        .flatMap(
            submission ->
                proposal.versions().stream()
                    .filter(version -> submission.isTo(version.fingerprint()))
                    .map(version -> of(proposal, submission, version)))
        .findFirst()
        .orElseThrow(
            () ->
                PlatformProblems.notFound(
                    String.format(Locale.ROOT, "submission %d of %s", number, proposal.id())));
  }

  private static MeetingDocument of(
      Proposal proposal, Submission submission, TermsVersion version) {
    var advice =
        proposal.consultation().advice().upTo(version.number()).on(submission.submittedOn());
    return new MeetingDocument(
        proposal.id(),
        proposal.family(),
        version.terms().serviceCode(),
        version.terms().title(),
        ApprovedProposal.titles(proposal),
        proposal.demonstration(),
        proposal.demonstration() ? MARK : null,
        SubmissionView.of(submission, proposal.commitments()),
        version.number(),
        version.fingerprint(),
        version.terms(),
        ScreeningView.of(
            submission.screening(),
            version.text().costs(),
            version.terms().instruments(),
            Language.EN),
        advice.on(version.number()).orElse(null),
        advice.requestFor(version.number()).orElse(null),
        advice.answers(),
        signatures(proposal, submission),
        submission.decidedSoFar(),
        proposal.consultation().translations().stream()
            .filter(one -> Objects.equals(one.version(), version.number()))
            .toList(),
        proposal.consultation().errataOf(version.number()));
  }

  /** The same with the reasons of its verdicts in a language; it is kept in English. */
  MeetingDocument in(Language language) {
    return new MeetingDocument(
        proposal,
        family,
        serviceCode,
        title,
        titles,
        demonstration,
        mark,
        submission,
        version,
        fingerprint,
        terms,
        screening.in(language),
        advice,
        adviceRequest,
        answers,
        signatures,
        decidedSoFar,
        translations,
        errata);
  }

  /** As it was fixed, with what became of the submission and of the mark since, and errata. */
  MeetingDocument fixedAs(MeetingDocument fixed) {
    return new MeetingDocument(
        fixed.proposal,
        fixed.family,
        fixed.serviceCode,
        fixed.title,
        fixed.titles,
        demonstration,
        mark,
        submission,
        fixed.version,
        fixed.fingerprint,
        fixed.terms,
        fixed.screening,
        fixed.advice,
        fixed.adviceRequest,
        fixed.answers,
        fixed.signatures,
        fixed.decidedSoFar,
        fixed.translations,
        errata);
  }

  /** Those under which the terms went there, whatever became of them later. */
  private static List<Signature> signatures(Proposal proposal, Submission submission) {
    var byInstrument = new LinkedHashMap<String, Signature>();
    proposal.commitments().signatures().stream()
        .filter(one -> one.isTo(submission.fingerprint()))
        .filter(one -> !one.on().isAfter(submission.submittedOn()))
        .forEach(one -> byInstrument.put(one.instrument(), one));
    return List.copyOf(byInstrument.values());
  }
}
