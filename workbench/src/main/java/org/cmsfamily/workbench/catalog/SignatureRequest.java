package org.cmsfamily.workbench.catalog;

/** Agrees to exactly the terms of a fingerprint. */
public record SignatureRequest(String fingerprint, String actingAs) {}
