@NullMarked
package org.cmsfamily.platform.document;

import org.jspecify.annotations.NullMarked;
