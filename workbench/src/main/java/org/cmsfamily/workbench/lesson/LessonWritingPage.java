package org.cmsfamily.workbench.lesson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Family;
import org.jspecify.annotations.Nullable;

/**
 * The form that writes a lesson.
 *
 * @param instruments for which the visitor may write
 * @param services to choose from; none while the catalog is down
 * @param act who may write it; null if the visitor may not
 */
@CheckedTemplate(basePath = "lesson", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LessonWritingPage(
    List<String> instruments,
    List<Family.ServiceArea> areas,
    List<ServiceSummary> services,
    List<Language> languages,
    @Nullable PossibleAct act,
    Typed typed)
    implements TemplateInstance {}
