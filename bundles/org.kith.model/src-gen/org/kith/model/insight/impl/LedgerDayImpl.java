/**
 */
package org.kith.model.insight.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;

import org.kith.model.insight.InsightPackage;
import org.kith.model.insight.LedgerDay;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ledger Day</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.insight.impl.LedgerDayImpl#getAccountUid <em>Account Uid</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.LedgerDayImpl#getOwnAccountUid <em>Own Account Uid</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.LedgerDayImpl#getDay <em>Day</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.LedgerDayImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.LedgerDayImpl#isLengthy <em>Lengthy</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.LedgerDayImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.LedgerDayImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.LedgerDayImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.kith.model.insight.impl.LedgerDayImpl#getCount <em>Count</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LedgerDayImpl extends MinimalEObjectImpl.Container implements LedgerDay {
	/**
	 * The default value of the '{@link #getAccountUid() <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountUid()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountUid() <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountUid()
	 * @generated
	 * @ordered
	 */
	protected String accountUid = ACCOUNT_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwnAccountUid() <em>Own Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnAccountUid()
	 * @generated
	 * @ordered
	 */
	protected static final String OWN_ACCOUNT_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwnAccountUid() <em>Own Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnAccountUid()
	 * @generated
	 * @ordered
	 */
	protected String ownAccountUid = OWN_ACCOUNT_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected static final int DAY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected int day = DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final InteractionType TYPE_EDEFAULT = InteractionType.LIKE;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected InteractionType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #isLengthy() <em>Lengthy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLengthy()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LENGTHY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLengthy() <em>Lengthy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLengthy()
	 * @generated
	 * @ordered
	 */
	protected boolean lengthy = LENGTHY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.NONE;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final Audience AUDIENCE_EDEFAULT = Audience.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience = AUDIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnits() <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected static final double UNITS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected double units = UNITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final int COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected int count = COUNT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LedgerDayImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InsightPackage.Literals.LEDGER_DAY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountUid() {
		return accountUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountUid(String newAccountUid) {
		String oldAccountUid = accountUid;
		accountUid = newAccountUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.LEDGER_DAY__ACCOUNT_UID, oldAccountUid, accountUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwnAccountUid() {
		return ownAccountUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnAccountUid(String newOwnAccountUid) {
		String oldOwnAccountUid = ownAccountUid;
		ownAccountUid = newOwnAccountUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.LEDGER_DAY__OWN_ACCOUNT_UID, oldOwnAccountUid, ownAccountUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDay() {
		return day;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDay(int newDay) {
		int oldDay = day;
		day = newDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.LEDGER_DAY__DAY, oldDay, day));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InteractionType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(InteractionType newType) {
		InteractionType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.LEDGER_DAY__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLengthy() {
		return lengthy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLengthy(boolean newLengthy) {
		boolean oldLengthy = lengthy;
		lengthy = newLengthy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.LEDGER_DAY__LENGTHY, oldLengthy, lengthy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.LEDGER_DAY__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Audience newAudience) {
		Audience oldAudience = audience;
		audience = newAudience == null ? AUDIENCE_EDEFAULT : newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.LEDGER_DAY__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUnits() {
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnits(double newUnits) {
		double oldUnits = units;
		units = newUnits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.LEDGER_DAY__UNITS, oldUnits, units));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(int newCount) {
		int oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InsightPackage.LEDGER_DAY__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InsightPackage.LEDGER_DAY__ACCOUNT_UID:
				return getAccountUid();
			case InsightPackage.LEDGER_DAY__OWN_ACCOUNT_UID:
				return getOwnAccountUid();
			case InsightPackage.LEDGER_DAY__DAY:
				return getDay();
			case InsightPackage.LEDGER_DAY__TYPE:
				return getType();
			case InsightPackage.LEDGER_DAY__LENGTHY:
				return isLengthy();
			case InsightPackage.LEDGER_DAY__DIRECTION:
				return getDirection();
			case InsightPackage.LEDGER_DAY__AUDIENCE:
				return getAudience();
			case InsightPackage.LEDGER_DAY__UNITS:
				return getUnits();
			case InsightPackage.LEDGER_DAY__COUNT:
				return getCount();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InsightPackage.LEDGER_DAY__ACCOUNT_UID:
				setAccountUid((String)newValue);
				return;
			case InsightPackage.LEDGER_DAY__OWN_ACCOUNT_UID:
				setOwnAccountUid((String)newValue);
				return;
			case InsightPackage.LEDGER_DAY__DAY:
				setDay((Integer)newValue);
				return;
			case InsightPackage.LEDGER_DAY__TYPE:
				setType((InteractionType)newValue);
				return;
			case InsightPackage.LEDGER_DAY__LENGTHY:
				setLengthy((Boolean)newValue);
				return;
			case InsightPackage.LEDGER_DAY__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case InsightPackage.LEDGER_DAY__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case InsightPackage.LEDGER_DAY__UNITS:
				setUnits((Double)newValue);
				return;
			case InsightPackage.LEDGER_DAY__COUNT:
				setCount((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InsightPackage.LEDGER_DAY__ACCOUNT_UID:
				setAccountUid(ACCOUNT_UID_EDEFAULT);
				return;
			case InsightPackage.LEDGER_DAY__OWN_ACCOUNT_UID:
				setOwnAccountUid(OWN_ACCOUNT_UID_EDEFAULT);
				return;
			case InsightPackage.LEDGER_DAY__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case InsightPackage.LEDGER_DAY__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case InsightPackage.LEDGER_DAY__LENGTHY:
				setLengthy(LENGTHY_EDEFAULT);
				return;
			case InsightPackage.LEDGER_DAY__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case InsightPackage.LEDGER_DAY__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case InsightPackage.LEDGER_DAY__UNITS:
				setUnits(UNITS_EDEFAULT);
				return;
			case InsightPackage.LEDGER_DAY__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InsightPackage.LEDGER_DAY__ACCOUNT_UID:
				return ACCOUNT_UID_EDEFAULT == null ? accountUid != null : !ACCOUNT_UID_EDEFAULT.equals(accountUid);
			case InsightPackage.LEDGER_DAY__OWN_ACCOUNT_UID:
				return OWN_ACCOUNT_UID_EDEFAULT == null ? ownAccountUid != null : !OWN_ACCOUNT_UID_EDEFAULT.equals(ownAccountUid);
			case InsightPackage.LEDGER_DAY__DAY:
				return day != DAY_EDEFAULT;
			case InsightPackage.LEDGER_DAY__TYPE:
				return type != TYPE_EDEFAULT;
			case InsightPackage.LEDGER_DAY__LENGTHY:
				return lengthy != LENGTHY_EDEFAULT;
			case InsightPackage.LEDGER_DAY__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case InsightPackage.LEDGER_DAY__AUDIENCE:
				return audience != AUDIENCE_EDEFAULT;
			case InsightPackage.LEDGER_DAY__UNITS:
				return units != UNITS_EDEFAULT;
			case InsightPackage.LEDGER_DAY__COUNT:
				return count != COUNT_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (accountUid: ");
		result.append(accountUid);
		result.append(", ownAccountUid: ");
		result.append(ownAccountUid);
		result.append(", day: ");
		result.append(day);
		result.append(", type: ");
		result.append(type);
		result.append(", lengthy: ");
		result.append(lengthy);
		result.append(", direction: ");
		result.append(direction);
		result.append(", audience: ");
		result.append(audience);
		result.append(", units: ");
		result.append(units);
		result.append(", count: ");
		result.append(count);
		result.append(')');
		return result.toString();
	}

} //LedgerDayImpl
