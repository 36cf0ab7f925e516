package org.cmsfamily.workbench.terms;

import java.util.List;
import org.cmsfamily.workbench.catalog.Screening;
import org.jspecify.annotations.Nullable;

/**
 * What the safeguards say of what is typed.
 *
 * @param screening null while it cannot be read as terms
 * @param faults what is to be fixed first
 */
record Judgement(@Nullable Screening screening, List<String> faults) {}
