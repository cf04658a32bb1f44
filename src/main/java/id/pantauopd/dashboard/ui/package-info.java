/** Screens and pieces of screen of this room. Takes records, never entities. */
@NullMarked
package id.pantauopd.dashboard.ui;

import org.jspecify.annotations.NullMarked;
