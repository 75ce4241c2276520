/**
 */
package org.kith.model.people.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.people.Fact;
import org.kith.model.people.FactKind;
import org.kith.model.people.PartialDate;
import org.kith.model.people.PeoplePackage;
import org.kith.model.people.Sensitivity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fact</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.FactImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.people.impl.FactImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.people.impl.FactImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.kith.model.people.impl.FactImpl#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.kith.model.people.impl.FactImpl#getLearned <em>Learned</em>}</li>
 *   <li>{@link org.kith.model.people.impl.FactImpl#getInteractionKey <em>Interaction Key</em>}</li>
 *   <li>{@link org.kith.model.people.impl.FactImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.kith.model.people.impl.FactImpl#isToldToMe <em>Told To Me</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FactImpl extends SourcedImpl implements Fact {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FactKind KIND_EDEFAULT = FactKind.NOTE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FactKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected String level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected static final Sensitivity SENSITIVITY_EDEFAULT = Sensitivity.PRIVATE;

	/**
	 * The cached value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected Sensitivity sensitivity = SENSITIVITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLearned() <em>Learned</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearned()
	 * @generated
	 * @ordered
	 */
	protected PartialDate learned;

	/**
	 * The default value of the '{@link #getInteractionKey() <em>Interaction Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractionKey()
	 * @generated
	 * @ordered
	 */
	protected static final String INTERACTION_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInteractionKey() <em>Interaction Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractionKey()
	 * @generated
	 * @ordered
	 */
	protected String interactionKey = INTERACTION_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLink() <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected static final String LINK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLink() <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected String link = LINK_EDEFAULT;

	/**
	 * The default value of the '{@link #isToldToMe() <em>Told To Me</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isToldToMe()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TOLD_TO_ME_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isToldToMe() <em>Told To Me</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isToldToMe()
	 * @generated
	 * @ordered
	 */
	protected boolean toldToMe = TOLD_TO_ME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FactImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.FACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FactKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FactKind newKind) {
		FactKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.FACT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.FACT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(String newLevel) {
		String oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.FACT__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sensitivity getSensitivity() {
		return sensitivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitivity(Sensitivity newSensitivity) {
		Sensitivity oldSensitivity = sensitivity;
		sensitivity = newSensitivity == null ? SENSITIVITY_EDEFAULT : newSensitivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.FACT__SENSITIVITY, oldSensitivity, sensitivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getLearned() {
		return learned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLearned(PartialDate newLearned, NotificationChain msgs) {
		PartialDate oldLearned = learned;
		learned = newLearned;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeoplePackage.FACT__LEARNED, oldLearned, newLearned);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLearned(PartialDate newLearned) {
		if (newLearned != learned) {
			NotificationChain msgs = null;
			if (learned != null)
				msgs = ((InternalEObject)learned).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.FACT__LEARNED, null, msgs);
			if (newLearned != null)
				msgs = ((InternalEObject)newLearned).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.FACT__LEARNED, null, msgs);
			msgs = basicSetLearned(newLearned, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.FACT__LEARNED, newLearned, newLearned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInteractionKey() {
		return interactionKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInteractionKey(String newInteractionKey) {
		String oldInteractionKey = interactionKey;
		interactionKey = newInteractionKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.FACT__INTERACTION_KEY, oldInteractionKey, interactionKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLink() {
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLink(String newLink) {
		String oldLink = link;
		link = newLink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.FACT__LINK, oldLink, link));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isToldToMe() {
		return toldToMe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToldToMe(boolean newToldToMe) {
		boolean oldToldToMe = toldToMe;
		toldToMe = newToldToMe;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.FACT__TOLD_TO_ME, oldToldToMe, toldToMe));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeoplePackage.FACT__LEARNED:
				return basicSetLearned(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeoplePackage.FACT__KIND:
				return getKind();
			case PeoplePackage.FACT__TEXT:
				return getText();
			case PeoplePackage.FACT__LEVEL:
				return getLevel();
			case PeoplePackage.FACT__SENSITIVITY:
				return getSensitivity();
			case PeoplePackage.FACT__LEARNED:
				return getLearned();
			case PeoplePackage.FACT__INTERACTION_KEY:
				return getInteractionKey();
			case PeoplePackage.FACT__LINK:
				return getLink();
			case PeoplePackage.FACT__TOLD_TO_ME:
				return isToldToMe();
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
			case PeoplePackage.FACT__KIND:
				setKind((FactKind)newValue);
				return;
			case PeoplePackage.FACT__TEXT:
				setText((String)newValue);
				return;
			case PeoplePackage.FACT__LEVEL:
				setLevel((String)newValue);
				return;
			case PeoplePackage.FACT__SENSITIVITY:
				setSensitivity((Sensitivity)newValue);
				return;
			case PeoplePackage.FACT__LEARNED:
				setLearned((PartialDate)newValue);
				return;
			case PeoplePackage.FACT__INTERACTION_KEY:
				setInteractionKey((String)newValue);
				return;
			case PeoplePackage.FACT__LINK:
				setLink((String)newValue);
				return;
			case PeoplePackage.FACT__TOLD_TO_ME:
				setToldToMe((Boolean)newValue);
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
			case PeoplePackage.FACT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PeoplePackage.FACT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case PeoplePackage.FACT__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case PeoplePackage.FACT__SENSITIVITY:
				setSensitivity(SENSITIVITY_EDEFAULT);
				return;
			case PeoplePackage.FACT__LEARNED:
				setLearned((PartialDate)null);
				return;
			case PeoplePackage.FACT__INTERACTION_KEY:
				setInteractionKey(INTERACTION_KEY_EDEFAULT);
				return;
			case PeoplePackage.FACT__LINK:
				setLink(LINK_EDEFAULT);
				return;
			case PeoplePackage.FACT__TOLD_TO_ME:
				setToldToMe(TOLD_TO_ME_EDEFAULT);
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
			case PeoplePackage.FACT__KIND:
				return kind != KIND_EDEFAULT;
			case PeoplePackage.FACT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case PeoplePackage.FACT__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
			case PeoplePackage.FACT__SENSITIVITY:
				return sensitivity != SENSITIVITY_EDEFAULT;
			case PeoplePackage.FACT__LEARNED:
				return learned != null;
			case PeoplePackage.FACT__INTERACTION_KEY:
				return INTERACTION_KEY_EDEFAULT == null ? interactionKey != null : !INTERACTION_KEY_EDEFAULT.equals(interactionKey);
			case PeoplePackage.FACT__LINK:
				return LINK_EDEFAULT == null ? link != null : !LINK_EDEFAULT.equals(link);
			case PeoplePackage.FACT__TOLD_TO_ME:
				return toldToMe != TOLD_TO_ME_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", text: ");
		result.append(text);
		result.append(", level: ");
		result.append(level);
		result.append(", sensitivity: ");
		result.append(sensitivity);
		result.append(", interactionKey: ");
		result.append(interactionKey);
		result.append(", link: ");
		result.append(link);
		result.append(", toldToMe: ");
		result.append(toldToMe);
		result.append(')');
		return result.toString();
	}

} //FactImpl
