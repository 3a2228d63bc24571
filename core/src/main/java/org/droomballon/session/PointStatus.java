package org.droomballon.session;

/** How far the school is with a point. */
public enum PointStatus {
    /** Nobody has answered yet. */
    OPEN,
    /** The school says that it will do it. */
    AGREED,
    UNDER_WAY,
    DONE,
    /** The school will not do it, and says why. */
    DECLINED;

    /** Whether there is nothing left to wait for. */
    public boolean isFinished() {
        return this == DONE || this == DECLINED;
    }
}
