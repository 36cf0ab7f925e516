package org.cmsfamily.catalog.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The title in one further language. */
@Embeddable
record TranslatedTitleRow(String title, @Enumerated(EnumType.STRING) Translation.Status status) {}
