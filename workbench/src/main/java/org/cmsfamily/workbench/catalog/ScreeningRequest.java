package org.cmsfamily.workbench.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Asks what the safeguards would say of terms. */
public record ScreeningRequest(String family, ObjectNode terms) {}
