package org.cmsfamily.workbench.recording;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.page.TypedPart;
import org.cmsfamily.workbench.registry.Body;
import org.jspecify.annotations.Nullable;

/**
 * Recording a decision: first its body and text, then all that was read in it.
 *
 * @param body the body that decided; null until one is chosen
 * @param act null if the visitor may record nothing
 * @param unread whether something was to be recorded that nobody confirmed
 */
@CheckedTemplate(basePath = "recording", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RecordingPage(
    RecordingChoices choices,
    @Nullable Body body,
    List<ProvisionRow> provisions,
    List<TypedPart> relations,
    @Nullable PossibleAct act,
    Typed typed,
    boolean unread)
    implements TemplateInstance {}
