package org.cmsfamily.workbench.catalog;

import java.time.LocalDate;
import java.util.List;

/** One version of a proposal's terms, with their text and what was done to it. */
public record TermsView(
    Terms terms,
    int number,
    String fingerprint,
    LocalDate createdOn,
    String by,
    Screening screening,
    List<Proposal.Signature> signatures) {}
