package org.cmsfamily.catalog.proposal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * Who takes part in terms on which consultation has begun. Nobody is thrown out or brought in
 * unasked: the participants change once the Executive Secretary of each one who is in or comes in
 * has agreed to the very same ones. Those who are in agree first, which invites those who would
 * come in. Source: domain, section 4; P1.
 *
 * @param versions of the terms, the current one last
 */
record Partnership(List<TermsVersion> versions, List<ParticipantAgreement> agreements) {

  private List<String> present() {
    return of(versions.getLast());
  }

  private static List<String> of(TermsVersion version) {
    return List.copyOf(version.terms().instruments());
  }

  /** The number of the first version since which the same ones have taken part. */
  private int since() {
    return versions.reversed().stream()
        .takeWhile(version -> of(version).equals(present()))
        .mapToInt(TermsVersion::number)
        .min()
        .orElseThrow();
  }

  /** What each instrument agreed to last; a word given of other participants is used up. */
  private Map<String, List<String>> standing() {
    var since = since();
    var standing = new HashMap<String, List<String>>();
    agreements.stream()
        .filter(one -> one.version() >= since)
        .forEach(one -> standing.put(one.instrument(), one.participants()));
    return standing;
  }

  /** Those who would come in, once all who are in agree to that. */
  Set<String> invited() {
    var standing = standing();
    var invited = new TreeSet<String>();
    var wanted = standing.getOrDefault(present().getFirst(), present());
    if (present().stream().allMatch(one -> wanted.equals(standing.get(one)))) {
      invited.addAll(wanted);
    }
    present().forEach(invited::remove);
    return invited;
  }

  /**
   * Terms of other participants can follow only with each one's word.
   *
   * @throws Problem 422 naming everyone whose word is missing
   */
  void mustAgreeTo(Collection<String> instruments) {
    var next = instruments.stream().sorted().toList();
    if (next.equals(present())) {
      return;
    }
    var concerned = new TreeSet<>(next);
    concerned.addAll(present());
    var standing = standing();
    Refusal.ifAny(
        CatalogProblems.PARTICIPANTS_NOT_AGREED,
        concerned.stream()
            .filter(one -> !next.equals(standing.get(one)))
            .map(one -> missing(one, next))
            .toList());
  }

  private static Violation missing(String instrument, List<String> next) {
    var message =
        Text.of("participants-not-agreed")
            .with("instrument", instrument)
            .with("participants", next);
    return new Violation(
        "/terms/participants/" + instrument,
        "participants-agree",
        "P1",
        message,
        Map.of("instrument", instrument));
  }

  /**
   * @throws Problem 422 if such terms could never follow
   */
  static void mustHold(List<String> instruments, String lead) {
    if (!instruments.contains(lead)) {
      throw Problem.of(
          CatalogProblems.PARTICIPANTS_REFUSED, Text.of("lead-takes-part").with("lead", lead));
    }
  }
}
