/** Screens and pieces of screen of this room. Takes records, never entities. */
@NullMarked
package id.pantauopd.notice.ui;

import org.jspecify.annotations.NullMarked;
