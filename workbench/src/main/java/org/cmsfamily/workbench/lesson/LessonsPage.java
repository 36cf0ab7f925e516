package org.cmsfamily.workbench.lesson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.registry.Family;
import org.cmsfamily.workbench.reporting.Lesson;

/**
 * The search among the lessons.
 *
 * @param areas to choose from
 */
@CheckedTemplate(basePath = "lesson", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LessonsPage(LessonSearch search, List<Family.ServiceArea> areas, List<Lesson> lessons)
    implements TemplateInstance {}
