package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Family;
import org.cmsfamily.workbench.registry.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * The form that records a service that runs already.
 *
 * @param act the recording; null if the visitor holds no office that may do it
 */
@CheckedTemplate(basePath = "proposal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExistingPage(
    Family family, List<Instrument> instruments, @Nullable PossibleAct act, Typed typed)
    implements TemplateInstance {}
