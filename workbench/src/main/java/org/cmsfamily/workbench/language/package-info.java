/** The languages of the pages, and how they write dates, numbers and money. */
@NullMarked
package org.cmsfamily.workbench.language;

import org.jspecify.annotations.NullMarked;
