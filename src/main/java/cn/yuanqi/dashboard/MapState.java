package cn.yuanqi.dashboard;

import cn.yuanqi.platform.Language;
import cn.yuanqi.space.UnitState;

/** How a unit is drawn on the map: colour, icon and words. What is let and owes is in arrears before anything else. */
public enum MapState {
    VACANT("door"), RESERVED("bookmark"), LET("key"), EXPIRING("calendar-event"), ARREARS("alert-triangle"), OFF("ban");

    private final String icon;

    MapState(String icon) {
        this.icon = icon;
    }

    static MapState of(UnitState state, boolean owes) {
        return state.isLet() && owes ? ARREARS : valueOf(state.name());
    }

    public String icon() {
        return icon;
    }

    public String words() {
        var words = Language.words(SpaceMapWords.class);
        return switch (this) {
            case VACANT -> words.vacant();
            case RESERVED -> words.reserved();
            case LET -> words.let();
            case EXPIRING -> words.expiring();
            case ARREARS -> words.arrears();
            case OFF -> words.off();
        };
    }
}
