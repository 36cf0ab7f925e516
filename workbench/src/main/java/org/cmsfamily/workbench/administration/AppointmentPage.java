package org.cmsfamily.workbench.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Person;
import org.jspecify.annotations.Nullable;

/**
 * One appointment, and what can be done with it.
 *
 * @param colleagues others who hold a role for the same holder
 * @param delegation who may put somebody in charge; null if the visitor may not
 */
@CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AppointmentPage(
    Office office,
    Person person,
    List<Office> colleagues,
    @Nullable PossibleAct delegation,
    Typed typed)
    implements TemplateInstance {}
