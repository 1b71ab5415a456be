UPDATE enterprise_place SET unit_find = LOWER(unit_code);
