package org.cmsfamily.workbench.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision's text in a further language.
 *
 * @param provisions the text of each provision, in their order
 * @param source where it was published
 */
public record DecisionTextRequest(
    @Nullable String language,
    @Nullable String title,
    List<String> provisions,
    @Nullable String source,
    @Nullable String actingAs) {}
