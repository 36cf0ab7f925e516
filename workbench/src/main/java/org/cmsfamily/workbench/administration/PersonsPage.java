package org.cmsfamily.workbench.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Person;
import org.cmsfamily.workbench.registry.RegisteredPerson;
import org.cmsfamily.workbench.visitor.Role;
import org.jspecify.annotations.Nullable;

/**
 * Registering persons and appointing them, and showing that a login is one's own.
 *
 * @param registering null if the visitor holds no office that may do it; so is appointing
 * @param registered who was just registered
 * @param issuers the identity providers that are trusted
 */
@CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PersonsPage(
    @Nullable PossibleAct registering,
    @Nullable PossibleAct appointing,
    PossibleAct proving,
    @Nullable RegisteredPerson registered,
    List<Person.Kind> kinds,
    List<Role> roles,
    List<String> issuers,
    Typed typed)
    implements TemplateInstance {}
