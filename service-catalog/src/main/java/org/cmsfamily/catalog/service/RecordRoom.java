package org.cmsfamily.catalog.service;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;

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
    var approvals = terms.instruments().size() * terms.subjects().size();
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
    mustFit(
        bytes(ServiceState.of(service, whole)) + approvals * PER_APPROVAL,
        TERMS,
        "/terms",
        "the terms");
  }

  /**
   * The titles fit.
   *
   * @throws Problem 422 naming the limit
   */
  public static void mustHold(SortedMap<String, String> titles) {
    mustFit(bytes(titles), TITLES, "/title", "the titles in all languages");
  }

  /**
   * The conditions of one approval fit into its part.
   *
   * @throws Problem 422 naming the limit
   */
  public static void mustHold(Collection<?> conditions, FixedTerms text) {
    var approvals = text.terms().instruments().size() * text.terms().subjects().size();
    mustFit(
        conditions.stream().mapToInt(one -> bytes(one) + PER_CONDITION).sum(),
        CONDITIONS / approvals,
        "/conditions",
        String.format(Locale.ROOT, "the conditions of one of %d approvals", approvals));
  }

  private static void mustFit(int bytes, int most, String pointer, String what) {
    if (bytes > most) {
      var message =
          String.format(
              Locale.ROOT,
              "%s take %,d bytes of the record of the service, where at most %,d fit",
              what,
              bytes,
              most);
      throw Problem.of(CatalogProblems.LIMIT_REACHED, message)
          .with(List.of(Violation.of("limit", pointer, message)));
    }
  }

  private static int bytes(Object value) {
    return Json.write(value).getBytes(StandardCharsets.UTF_8).length;
  }
}
