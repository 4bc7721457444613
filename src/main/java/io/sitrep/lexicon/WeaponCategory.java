package io.sitrep.lexicon;

/** The class a weapon belongs to. */
public enum WeaponCategory implements Coded {
  FIREARM,
  SMALL_ARMS,
  IED,
  BOMB,
  CAR_BOMB,
  SUICIDE_VEST,
  SUICIDE_VEHICLE_BOMB,
  GRENADE,
  RPG,
  ROCKET,
  MISSILE,
  MORTAR,
  ARTILLERY,
  DRONE,
  AIRCRAFT,
  LANDMINE,
  BLADE,
  BLUNT,
  FIRE,
  CHEMICAL,
  VEHICLE,
  EXPLOSIVE,
  OTHER
}
