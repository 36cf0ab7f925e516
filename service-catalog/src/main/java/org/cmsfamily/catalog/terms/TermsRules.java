package org.cmsfamily.catalog.terms;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/** What must be so in any terms, a draft's too: without it nothing could be screened. */
record TermsRules(Terms terms) {
  /** A service is agreed for a foreseeable time; a limit on the years that are computed. */
  static final int MAX_YEARS = 30;

  List<Violation> violations() {
    var found = new ArrayList<Violation>();
    participants(found);
    duplicates(found, "/areas", terms.areas());
    dates(found);
    only(found, "/strengthens", terms.strengthens().keySet());
    only(found, "/identity", terms.identity().keySet());
    for (int index = 0; index < terms.posts().size(); index++) {
      only(
          found,
          String.format(Locale.ROOT, "/posts/%d/shares", index),
          terms.posts().get(index).shares().keySet());
      cost(
          found,
          String.format(Locale.ROOT, "/posts/%d/yearlyCost", index),
          terms.posts().get(index));
    }
    terms.costPlan().violations(terms.instruments()).stream()
        .map(one -> one.below("/costPlan"))
        .forEach(found::add);
    years(found);
    coalition(found);
    found.addAll(new TermsSize(terms).violations());
    return found;
  }

  private void cost(List<Violation> found, String pointer, Post post) {
    var cost = post.yearlyCost();
    if (cost != null) {
      cost.fault(terms.costPlan().currency())
          .ifPresent(fault -> found.add(Violation.at(pointer + fault.member(), fault.message())));
    }
  }

  private void coalition(List<Violation> found) {
    var coalition = terms.coalition();
    if (coalition == null) {
      return;
    }
    var some = coalition.participants();
    duplicates(found, "/coalition/participants", some);
    only(found, "/coalition/participants", some);
    if (some.containsAll(terms.instruments())) {
      found.add(Violation.at("/coalition/participants", Text.of("coalition-of-all")));
    }
    if (terms.participants().stream()
        .filter(one -> one.role() == Participant.Role.LEAD)
        .anyMatch(one -> !coalition.has(one.instrument()))) {
      found.add(Violation.at("/coalition/participants", Text.of("coalition-without-lead")));
    }
    coalition.costPlan().violations(Set.copyOf(some)).stream()
        .map(one -> one.below("/coalition/costPlan"))
        .forEach(found::add);
  }

  private void years(List<Violation> found) {
    var term = terms.term();
    for (var year : terms.costPlan().partOfYear().keySet()) {
      if (!term.inPart(year)) {
        found.add(
            Violation.at(
                "/costPlan/partOfYear/" + year, Text.of("no-part-of-year").with("year", year)));
      }
    }
    var all = terms.end().isBefore(terms.start()) ? Set.<Year>of() : terms.years();
    terms
        .costPlan()
        .subjectToNextBudget()
        .forEach(
            (instrument, years) -> {
              if (!all.containsAll(years)) {
                found.add(
                    Violation.at(
                        "/costPlan/subjectToNextBudget/" + instrument, Text.of("no-such-years")));
              }
            });
  }

  private void participants(List<Violation> found) {
    var leads =
        terms.participants().stream().filter(one -> one.role() == Participant.Role.LEAD).count();
    if (leads != 1) {
      found.add(Violation.at("/participants", Text.of("one-lead").with("leads", leads)));
    }
    var codes = terms.participants().stream().map(Participant::instrument).toList();
    duplicates(found, "/participants", codes);
  }

  private void dates(List<Violation> found) {
    var start = terms.start();
    var end = terms.end();
    if (end.isBefore(start)) {
      found.add(
          Violation.at("/end", Text.of("end-before-start").with("end", end).with("start", start)));
    } else if (end.getYear() - start.getYear() >= MAX_YEARS) {
      found.add(Violation.at("/end", Text.of("too-many-years").with("most", MAX_YEARS)));
    }
  }

  private static void duplicates(List<Violation> found, String pointer, Collection<String> codes) {
    var seen = new HashSet<String>();
    int index = 0;
    for (var code : codes) {
      if (!seen.add(code)) {
        found.add(Violation.at(pointer + "/" + index, Text.of("code-twice").with("code", code)));
      }
      index++;
    }
  }

  /** Members that are named by an instrument's code: only one that takes part can stand there. */
  private void only(List<Violation> found, String pointer, Collection<String> codes) {
    var participants = terms.instruments();
    for (var code : codes) {
      if (!participants.contains(code)) {
        found.add(Violation.at(pointer + "/" + code, Text.of("no-participant").with("code", code)));
      }
    }
  }
}
