package org.cmsfamily.catalog.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * Whether an instrument can put the current terms before some body of its own today.
 *
 * @param screening of the terms, today
 * @param mandate what keeps an instrument's mandate from carrying a submission
 * @param continuing why the terms cannot continue the service that they name
 */
record SubmissionOutlook(
    Proposal proposal,
    FamilyOn family,
    Supplier<Screening> screening,
    Function<String, List<Violation>> mandate,
    Supplier<List<Violation>> continuing) {

  /** What the terms lack to be agreed, by the screening that stands with them. */
  Stream<Text> missing() {
    return Agreement.missing(proposal, proposal.current().screening(), family.date()).stream()
        .map(Violation::text);
  }

  /** Of a service that has begun, only for those who may follow. */
  private Stream<String> open(String instrument) {
    var current = proposal.toCurrent();
    return proposal.stage() == Stage.APPROVED && !new Parties(proposal).acceding(instrument)
        ? Stream.of()
        : proposal.current().terms().subjectsOf(instrument).stream()
            .filter(subject -> current.submissionOf(instrument, subject).isEmpty());
  }

  /** Everything against it; nothing if some body at some meeting can have the terms. */
  List<Text> against(String instrument) {
    if (open(instrument).findAny().isEmpty()) {
      return List.of(Text.of("before-its-bodies").with("instrument", instrument));
    }
    return Stream.of(
            Agreement.missing(proposal, screening.get(), family.date()).stream(),
            continuing.get().stream(),
            mandate.apply(instrument).stream(),
            nowhere(instrument).stream())
        .flatMap(reasons -> reasons)
        .map(Violation::text)
        .distinct()
        .toList();
  }

  /** That no competent body of the instrument has a meeting to which they could still go. */
  private Optional<Violation> nowhere(String instrument) {
    return open(instrument).anyMatch(subject -> somewhere(instrument, subject))
        ? Optional.empty()
        : Optional.of(
            Violation.of(
                "meeting",
                "/meeting",
                Text.of("no-meeting-to-submit-to").with("instrument", instrument)));
  }

  private boolean somewhere(String instrument, String subject) {
    var rules = new SubmissionRules(proposal, family);
    return family.competentBodies(instrument, subject, proposal.current().terms().areas()).stream()
        .anyMatch(
            body ->
                family.meetingsOf(instrument).stream()
                    .anyMatch(
                        meeting -> rules.against(instrument, body, meeting, subject).isEmpty()));
  }
}
