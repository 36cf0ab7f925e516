package org.cmsfamily.workbench.component;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.visitor.Capacity;

/** The page that shows every component. */
@CheckedTemplate(basePath = "component", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ComponentsPage(
    List<Sample> shares,
    Capacity capacity,
    PossibleAct allowed,
    PossibleAct refused,
    Typed typed,
    Typed wrong,
    Typed done,
    List<PagePart> parts)
    implements TemplateInstance {}
