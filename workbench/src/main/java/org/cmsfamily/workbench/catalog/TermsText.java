package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One version of a proposal's terms, as they are to be sent back. */
public record TermsText(ObjectNode terms, int number, String fingerprint) {}
