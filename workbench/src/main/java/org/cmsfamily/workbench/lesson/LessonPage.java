package org.cmsfamily.workbench.lesson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.AuditEntry;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Lesson;

/**
 * One lesson.
 *
 * @param entries what was done with it
 */
@CheckedTemplate(basePath = "lesson", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LessonPage(Lesson lesson, List<AuditEntry> entries, Typed typed)
    implements TemplateInstance {}
