package org.cmsfamily.registry.split;

import org.cmsfamily.registry.decision.ProvisionRole;

/** A paragraph as it reads. */
record Paragraph(
    String number, ProvisionRole role, String verb, String verbAsPublished, String text) {}
