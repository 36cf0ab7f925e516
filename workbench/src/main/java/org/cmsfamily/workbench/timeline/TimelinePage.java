package org.cmsfamily.workbench.timeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.cmsfamily.workbench.call.Service;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the family, the latest year first.
 *
 * @param instruments those to choose from
 * @param instrument the one chosen; empty shows all
 * @param chosen the kind chosen; null shows all
 * @param down who knows the services, if that does not answer
 * @param incomplete whether more happened than is shown
 */
@CheckedTemplate(basePath = "timeline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TimelinePage(
    Map<Integer, List<Event>> years,
    List<String> instruments,
    String instrument,
    List<EventKind> kinds,
    @Nullable EventKind chosen,
    @Nullable Service down,
    boolean incomplete)
    implements TemplateInstance {}
