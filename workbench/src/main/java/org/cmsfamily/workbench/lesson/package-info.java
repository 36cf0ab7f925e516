/** Lessons: search, write, endorse. */
@NullMarked
package org.cmsfamily.workbench.lesson;

import org.jspecify.annotations.NullMarked;
