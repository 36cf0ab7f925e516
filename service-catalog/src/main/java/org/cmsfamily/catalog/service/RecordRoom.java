package org.cmsfamily.catalog.service;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.Refusal;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * How the 256 kB of a service's published record are shared out, so that none of its parts, each
 * entered at another time by someone else, can keep the service from beginning or going on: the
 * terms, their translated titles, the conditions of all approvals, what no longer holds. What is
 * too much is refused when it is entered.
 */
public final class RecordRoom {
  private static final int KB = 1024;

  /** Of what the terms say in the record, with the decisions that approve them. */
  static final int TERMS = 112 * KB;

  /** Of all titles. */
  static final int TITLES = 24 * KB;

  /** Of all conditions together; each approval has an equal part. */
  static final int CONDITIONS = 64 * KB;

  /** Of what a condition needs beside its text. */
  private static final int PER_CONDITION = 256;

  /** Of the key of an approving decision, and of the decisions' list around it. */
  private static final int PER_APPROVAL = 200;

  private RecordRoom() {}

  /**
   * The terms leave room for what follows from them.
   *
   * @throws Problem 422 naming the limit
   */
  public static void mustHold(FixedTerms text) {
    var terms = text.terms();
    var approvals = approvals(terms);
    var funds = Funds.of(text);
    var service =
        Service.begin(
            terms.serviceCode(),
            new ApprovedTerms(
                "",
                "",
                text,
                1,
                new TreeMap<>(),
                new TreeMap<>(),
                Set.of(),
                List.of(),
                terms.supports().decisions(),
                List.of(),
                false,
                null));
    var whole = new Funds(funds.baseline(), funds.baseline());
    int bytes = bytes(ServiceState.of(service, whole, null)) + approvals * PER_APPROVAL;
    mustFit(
        bytes,
        TERMS,
        "/terms",
        Text.of("terms-too-large").with("bytes", bytes).with("most", TERMS));
  }

  /**
   * The titles fit.
   *
   * @throws Problem 422 naming the limit
   */
  public static void mustHold(SortedMap<String, String> titles) {
    int bytes = bytes(titles);
    mustFit(
        bytes,
        TITLES,
        "/title",
        Text.of("titles-too-large").with("bytes", bytes).with("most", TITLES));
  }

  /**
   * The conditions of one approval fit into its part.
   *
   * @throws Problem 422 naming the limit
   */
  public static void mustHold(Collection<?> conditions, FixedTerms text) {
    var approvals = approvals(text.terms());
    int bytes = conditions.stream().mapToInt(one -> bytes(one) + PER_CONDITION).sum();
    int most = CONDITIONS / approvals;
    mustFit(
        bytes,
        most,
        "/conditions",
        Text.of("conditions-too-large")
            .with("approvals", approvals)
            .with("bytes", bytes)
            .with("most", most));
  }

  /** One of each participant's body on each subject. */
  private static int approvals(Terms terms) {
    return terms.instruments().stream().mapToInt(one -> terms.subjectsOf(one).size()).sum();
  }

  private static void mustFit(int bytes, int most, String pointer, Text what) {
    if (bytes > most) {
      throw Refusal.of(
          CatalogProblems.LIMIT_REACHED, List.of(Violation.of("limit", pointer, what)));
    }
  }

  private static int bytes(Object value) {
    return Json.write(value).getBytes(StandardCharsets.UTF_8).length;
  }
}
